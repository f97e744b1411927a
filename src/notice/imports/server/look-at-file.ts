import { createHash } from 'node:crypto'
import { suggestInstitutionKind } from '#foundation/institutions/index.ts'
import { findDelimiter } from '#platform/files/csv-reader.ts'
import type { Inspection } from '#platform/files/file-inspection.ts'
import {
  type FileSource,
  readRows,
  sheetsOf,
  type TabularFormat,
  type TabularRow,
} from '#platform/files/tabular.ts'
import { fold } from '#platform/text/fold.ts'
import type { ImportKind } from '../contract/import-kind.ts'
import type { FileFormat, ImportSettings } from '../contract/import-settings.ts'
import { suggestAbsenceMeaning } from '../domain/absence-words.ts'
import { suggestBehaviourMeaning } from '../domain/behaviour-words.ts'
import { quotable } from '../domain/cell-guards.ts'
import { findHeaderLine, suggestColumns } from '../domain/headings.ts'
import { suggestPost } from '../domain/post-words.ts'
import type { SameReading } from './import-reads.ts'
import { findRoster } from './roster-archive.ts'

const HEADER_WITHIN = 20
const SAMPLE_ROWS = 2000
const PREVIEW_ROWS = 5
const MOST_WORDS = 50

export async function formatOf(source: FileSource, content: Inspection['content']): Promise<FileFormat> {
  if (content.kind === 'xlsx') {
    const roster = await findRoster(source)
    if (roster !== undefined)
      return { kind: 'oneroster', encoding: null, delimiter: null, sheets: [...roster.keys()] }
    return {
      kind: 'xlsx',
      encoding: null,
      delimiter: null,
      sheets: [...(await sheetsOf(source, { kind: 'xlsx', sheet: null }))],
    }
  }
  return {
    kind: 'csv',
    encoding: content.encoding,
    delimiter: await findDelimiter(source, content.encoding),
    sheets: [],
  }
}

export function tabularFormat(format: FileFormat, sheet: string | null): TabularFormat {
  return format.kind === 'xlsx'
    ? { kind: 'xlsx', sheet }
    : { kind: 'csv', encoding: format.encoding ?? 'utf-8', delimiter: format.delimiter ?? ';' }
}

async function firstRows(
  source: FileSource,
  format: TabularFormat,
  count: number,
): Promise<readonly TabularRow[]> {
  const rows: TabularRow[] = []
  for await (const batch of readRows(source, format)) {
    rows.push(...batch.slice(0, count - rows.length))
    if (rows.length >= count) break
  }
  return rows
}

/** How a file is suggested to be read, and where that comes from. */
export type Reading = {
  readonly settings: ImportSettings
  /** What the file alone suggests. */
  readonly own: ImportSettings
  /** Fingerprint of the headings: files of one source have the same. */
  readonly headings: Buffer
  /** The import whose choices were taken over. */
  readonly from: string | null
}

type About = {
  readonly kind: ImportKind
  readonly effectiveOn: string
  /** Choices for the last file of this kind, whatever its headings. */
  readonly last: ImportSettings | undefined
  /** Answers to doubtful rows of the file that this one replaces in the same import. */
  readonly answered?: ImportSettings['sameChild']
  /** Choices for the last file of this kind with these headings. */
  readonly findSame: (headings: Buffer) => Promise<SameReading | undefined>
}

/**
 * How a file most likely is to be read. What the school chose for its last file with the same headings holds again, columns,
 * values and who is who; of a file with other headings, what its words mean.
 */
export async function suggestReading(source: FileSource, format: FileFormat, about: About): Promise<Reading> {
  if (format.kind === 'oneroster') return readingOfRoster(about)
  const sheet = format.sheets[0] ?? null
  const rows = await firstRows(source, tabularFormat(format, sheet), SAMPLE_ROWS)
  const headerLine = findHeaderLine(about.kind, rows.slice(0, HEADER_WITHIN))
  const headers = rows.find((row) => row.line === headerLine)?.cells ?? []
  const headings = fingerprintOf(headers)
  const columns = suggestColumns(about.kind, headers)
  const { effectiveOn, last, answered = {} } = about
  const shape = { sheet, headerLine, columns, effectiveOn, leavers: [], sameChild: {}, leaveOutFaulty: false }
  const own = { ...shape, ...meaningsIn(rows, shape, undefined) }
  const same = await about.findSame(headings)
  if (same !== undefined) {
    const { headerLine: chosenLine, columns: chosen } = same.settings
    const isCorrected = chosenLine !== same.own?.headerLine
    const again = { ...shape, headerLine: isCorrected ? chosenLine : headerLine, columns: chosen }
    const settings = {
      ...again,
      ...meaningsIn(rows, again, same.settings),
      sameChild: { ...same.settings.sameChild, ...answered },
    }
    return { settings, own, headings, from: same.id }
  }
  const settings = { ...shape, ...meaningsIn(rows, shape, last), sameChild: answered }
  return { settings, own, headings, from: null }
}

/** The columns of a roster are those of the standard; only the names of classes and who is who may have to be explained, once. */
async function readingOfRoster({ effectiveOn, last, findSame, answered }: About): Promise<Reading> {
  const headings = fingerprintOf(['oneroster'])
  const same = await findSame(headings)
  const settings: ImportSettings = {
    sheet: null,
    headerLine: 1,
    columns: {},
    absenceKinds: {},
    behaviourKinds: {},
    posts: last?.posts ?? {},
    institutionKinds: {},
    founders: {},
    classes: keepChosen(last?.classes ?? {}),
    subjects: {},
    effectiveOn,
    leavers: [],
    sameChild: { ...same?.settings.sameChild, ...answered },
    leaveOutFaulty: false,
  }
  return {
    settings,
    own: { ...settings, classes: {}, posts: {}, sameChild: {} },
    headings,
    from: null,
  }
}

function fingerprintOf(headers: readonly string[]): Buffer {
  return createHash('sha256')
    .update(JSON.stringify(headers.map(fold)))
    .digest()
}

/** What the words of the file mean: as they are known, and as they were chosen before. */
function meaningsIn(
  rows: readonly TabularRow[],
  { headerLine, columns }: Pick<ImportSettings, 'headerLine' | 'columns'>,
  before: ImportSettings | undefined,
): Pick<
  ImportSettings,
  'absenceKinds' | 'behaviourKinds' | 'posts' | 'institutionKinds' | 'founders' | 'classes' | 'subjects'
> {
  const words = wordsOf(rows, headerLine, columns.absenceKind)
  const remarks = wordsOf(rows, headerLine, columns.behaviourKind)
  const posts = wordsOf(rows, headerLine, columns.post)
  const kinds = wordsOf(rows, headerLine, columns.institutionKind)
  return {
    absenceKinds: { ...meaningsOf(words, suggestAbsenceMeaning), ...pick(before?.absenceKinds ?? {}, words) },
    behaviourKinds: {
      ...meaningsOf(remarks, suggestBehaviourMeaning),
      ...pick(before?.behaviourKinds ?? {}, remarks),
    },
    posts: { ...meaningsOf(posts, suggestPost), ...pick(before?.posts ?? {}, posts) },
    institutionKinds: {
      ...meaningsOf(kinds, suggestInstitutionKind),
      ...pick(before?.institutionKinds ?? {}, kinds),
    },
    founders: before?.founders ?? {},
    classes: before ? keepChosen(before.classes) : {},
    subjects: before?.subjects ?? {},
  }
}

function wordsOf(rows: readonly TabularRow[], headerLine: number, column: number | undefined): string[] {
  if (column === undefined) return []
  const words = rows.flatMap((row) => (row.line > headerLine ? [quotable(row.cells[column] ?? '')] : []))
  return [...new Set(words)].slice(0, MOST_WORDS)
}

function meaningsOf<Meaning>(
  words: readonly string[],
  suggest: (word: string) => Meaning | undefined,
): Record<string, Meaning> {
  const known = words.flatMap((word) => {
    const meaning = suggest(word)
    return meaning === undefined ? [] : [[word, meaning] as const]
  })
  return Object.fromEntries(known)
}

function pick<Value>(
  record: Readonly<Record<string, Value>>,
  keys: readonly string[],
): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => keys.includes(key)))
}

/** A class that was made then exists now; only choices of existing classes are kept. */
function keepChosen(classes: ImportSettings['classes']): ImportSettings['classes'] {
  return Object.fromEntries(Object.entries(classes).filter(([, chosen]) => chosen !== 'new'))
}

export type Preview = { headers: string[]; rows: { line: number; cells: string[] }[] }

/** Headings and the first rows, with personal codes made unreadable. */
export async function previewOf(
  source: FileSource,
  format: FileFormat,
  settings: ImportSettings,
): Promise<Preview> {
  const rows = await firstRows(
    source,
    tabularFormat(format, settings.sheet),
    settings.headerLine + PREVIEW_ROWS,
  )
  const header = rows.find((row) => row.line === settings.headerLine)
  const shown = rows.filter((row) => row.line > settings.headerLine).slice(0, PREVIEW_ROWS)
  return {
    headers: (header?.cells ?? []).map(quotable),
    rows: shown.map((row) => ({ line: row.line, cells: row.cells.map(quotable) })),
  }
}
