import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { recordEvent } from '#foundation/audit/index.ts'
import {
  columnsOf,
  decideInstitutions,
  type InstitutionChange,
  type InstitutionField,
  insertInstitutions,
  isClosing,
  type ListDecision,
  type ListedInstitution,
  type ListProblem,
  latvianTerritories,
  listKnownInstitutions,
  listMunicipalitiesOf,
  municipalityKey,
  neededFields,
  pupilsLeftIn,
  readInstitution,
  schemeInForce,
  suggestFounder,
  suggestInstitutionKind,
  updateInstitutions,
} from '#foundation/institutions/index.ts'
import { countPupilsIn } from '#foundation/people/index.ts'
import { today } from '#platform/clock/clock.ts'
import type { Db } from '#platform/db/connect.ts'
import { findDelimiter } from '#platform/files/csv-reader.ts'
import { FileFault } from '#platform/files/file-fault.ts'
import { inspectFile } from '#platform/files/file-inspection.ts'
import { type FileSource, readRows, type TabularFormat, type TabularRow } from '#platform/files/tabular.ts'
import { columns } from './columns.ts'
import { command } from './command.ts'
import { CommandError, UsageError } from './errors.ts'
import { columnName, textOfProblem } from './institution-problems.ts'

const HEADER_WITHIN = 20
const MOST_ROWS = 20_000
const LISTED = 50

export const institutionsLoad = command({
  name: 'institutions load',
  summary: 'Compare a list of institutions with the register; with --apply bring it in; journalled',
  details:
    'Reads CSV or XLSX: an extract of the Register of Educational Institutions, or a list of your own with the columns\n' +
    'Nosaukums, Veids, Dibinātājs, Pašvaldība, and if you have them Reģistrācijas numurs, No klases, Līdz klasei, Darbojas no,\n' +
    'Slēgta (or in English: name, kind, founder, municipality, registration number, first grade, last grade, opened on, closed on).\n' +
    'One error stops all of it. Institutions that are not in the list stay as they are.',
  options: {
    file: { kind: 'text', value: 'path', help: 'The list', required: true },
    apply: { kind: 'flag', help: 'Write what was compared; without it nothing is changed' },
  },
  examples: ['institutions load --file iestades.xlsx', 'institutions load --file iestades.xlsx --apply'],
  run: async ({ database, clock, options }) => {
    const rows = await rowsOf(resolve(options.file))
    const db = await database()
    const day = today(await clock())
    return db.transaction().execute(async (trx) => {
      const { listed, problems } = await readList(trx, rows, day)
      const decision = decideInstitutions(listed, await listKnownInstitutions(trx))
      const closing = decision.changed.filter(isClosing).map(({ after }) => after.id)
      const left = pupilsLeftIn(decision.changed, await countPupilsIn(trx, closing), day)
      refuseFaulty([...problems, ...decision.problems, ...left.errors])
      if (options.apply) {
        await insertInstitutions(trx, decision.added)
        await updateInstitutions(
          trx,
          decision.changed.map(({ after }) => after),
        )
        const details = { ...countsOf(decision), by: 'command-line' }
        await recordEvent(trx, { event: 'institutions.loaded', roles: [], details })
      }
      const warned = left.warnings.map(textOfProblem)
      return {
        text: told(decision, warned, options.apply),
        data: { applied: options.apply, ...countsOf(decision) },
      }
    })
  },
})

async function rowsOf(path: string): Promise<readonly TabularRow[]> {
  const { size } = await stat(path).catch(() => {
    throw new UsageError(`There is no file ${path}`)
  })
  const source: FileSource = {
    bytes: size,
    read: (range) =>
      createReadStream(
        path,
        range === undefined ? {} : { start: range.from, end: Math.max(range.from, range.to - 1) },
      ),
  }
  try {
    const rows: TabularRow[] = []
    for await (const batch of readRows(source, await formatOf(source))) {
      rows.push(...batch)
      if (rows.length > MOST_ROWS)
        throw new CommandError(`The list has more than ${MOST_ROWS} rows. Divide it.`)
    }
    return rows
  } catch (error) {
    if (!(error instanceof FileFault)) throw error
    const where = error.line === null ? '' : ` (row ${error.line})`
    throw new CommandError(
      `The file cannot be read: ${error.code}${where}. Save it as XLSX or "CSV UTF-8" and try again.`,
    )
  }
}

async function formatOf(source: FileSource): Promise<TabularFormat> {
  const inspector = inspectFile()
  for await (const chunk of source.read()) inspector.see(chunk)
  const { content } = inspector.conclude()
  if (content.kind === 'xlsx') return { kind: 'xlsx', sheet: null }
  return { kind: 'csv', encoding: content.encoding, delimiter: await findDelimiter(source, content.encoding) }
}

async function readList(
  db: Db,
  rows: readonly TabularRow[],
  day: string,
): Promise<{ listed: readonly ListedInstitution[]; problems: readonly ListProblem[] }> {
  const header = rows
    .slice(0, HEADER_WITHIN)
    .find(({ cells }) => columnsOf(cells).institutionName !== undefined)
  const found = columnsOf(header?.cells ?? [])
  const missing = neededFields.filter((field) => found[field] === undefined)
  if (header === undefined || missing.length > 0)
    throw new CommandError(
      `The list lacks the columns: ${missing.map(columnName).join(', ')}. See --help for their names.`,
    )
  const scheme = schemeInForce(latvianTerritories(), day)
  const units = await listMunicipalitiesOf(db, scheme.id)
  const reading = {
    municipalities: new Map(units.map(({ id, name }) => [municipalityKey(name), id])),
    kindOf: suggestInstitutionKind,
    founderOf: suggestFounder,
  }
  const cellOf = (cells: readonly string[]) => (field: InstitutionField) => {
    const column = found[field]
    return column === undefined ? undefined : (cells[column] ?? '')
  }
  const read = rows
    .filter(({ line }) => line > header.line)
    .map(({ line, cells }) => readInstitution({ line, cell: cellOf(cells) }, reading))
  if (read.length === 0) throw new CommandError('The list has no rows below its headings.')
  return {
    listed: read.flatMap((one) => ('listed' in one ? [one.listed] : [])),
    problems: read.flatMap((one) => ('problems' in one ? one.problems : [])),
  }
}

function refuseFaulty(problems: readonly ListProblem[]): void {
  if (problems.length === 0) return
  const inOrder = problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0))
  const shown = inOrder.slice(0, LISTED).map((problem) => `  ${textOfProblem(problem)}`)
  const rest = problems.length - shown.length
  throw new CommandError(
    [
      `The list has ${problems.length} error${problems.length === 1 ? '' : 's'}. Nothing was changed.`,
      ...shown,
      ...(rest > 0 ? [`  and ${rest} more`] : []),
    ].join('\n'),
  )
}

function countsOf({ added, changed, unchanged, unlisted }: ListDecision) {
  return { added: added.length, changed: changed.length, unchanged, unlisted: unlisted.length }
}

function told(decision: ListDecision, warnings: readonly string[], isApplied: boolean): string {
  const { added, changed, unlisted } = decision
  const { unchanged } = decision
  const lines = [
    section(isApplied ? 'Added' : 'To add', added, ({ line, name, kind }) => [`row ${line}`, name, kind]),
    section(isApplied ? 'Changed' : 'To change', changed, (change) => [
      change.after.name,
      differencesOf(change),
    ]),
    section('Not in the list, left as they are', unlisted, ({ name }) => [name]),
    `Unchanged: ${unchanged}`,
    section('Look at', warnings, (text) => [text]),
    isApplied ? 'The register is up to date.' : 'Nothing was changed. To bring it in, repeat with --apply.',
  ]
  return lines.filter((line) => line !== '').join('\n')
}

function section<Item>(
  title: string,
  items: readonly Item[],
  cells: (item: Item) => readonly string[],
): string {
  if (items.length === 0) return ''
  const rest = items.length - LISTED
  return [
    `${title}: ${items.length}`,
    columns(items.slice(0, LISTED).map(cells)),
    ...(rest > 0 ? [`  and ${rest} more`] : []),
  ].join('\n')
}

function differencesOf({ differences }: InstitutionChange): string {
  return differences
    .map(({ field, before, after }) => `${field}: ${before ?? '–'} → ${after ?? '–'}`)
    .join('; ')
}
