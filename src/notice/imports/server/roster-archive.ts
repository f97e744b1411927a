import { findDelimiter, readCsv } from '#platform/files/csv-reader.ts'
import type { FileSource, TabularRow } from '#platform/files/tabular.ts'
import { listEntries, packedFile, refuseUnsafe, type ZipEntry } from '#platform/files/zip-reader.ts'
import { isRosterFile, MANIFEST } from '../domain/roster-files.ts'

/** The files of a OneRoster package by their names in the standard. */
export type RosterArchive = ReadonlyMap<string, ZipEntry>

/**
 * The tables in an archive, if it is a OneRoster package; undefined when it is something else, such as a workbook. A package
 * whose files lie in one folder is taken too: that is what compressing a folder makes.
 */
export async function findRoster(source: FileSource): Promise<RosterArchive | undefined> {
  const entries = await listEntries(source)
  const known = [...entries.keys()].filter((name) => isRosterFile(baseName(name)))
  const [first] = [...known].sort((a, b) => a.length - b.length)
  const chosen = known.find((name) => baseName(name) === MANIFEST) ?? first
  if (chosen === undefined || (known.length < 2 && baseName(chosen) !== MANIFEST)) return undefined
  refuseUnsafe(entries)
  const folder = chosen.slice(0, chosen.length - baseName(chosen).length)
  return new Map(
    [...entries].flatMap(([name, entry]) =>
      name.startsWith(folder) && isRosterFile(name.slice(folder.length))
        ? [[name.slice(folder.length), entry]]
        : [],
    ),
  )
}

function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
}

/** Rows of one file of the package, its headings first. */
export async function* readRosterFile(
  source: FileSource,
  entry: ZipEntry,
): AsyncGenerator<readonly TabularRow[]> {
  const file = packedFile(source, entry)
  const delimiter = await findDelimiter(file, 'utf-8')
  yield* readCsv(file, { kind: 'csv', encoding: 'utf-8', delimiter })
}
