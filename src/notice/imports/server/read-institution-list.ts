import {
  type InstitutionField,
  type ListedInstitution,
  type ListProblem,
  latvianTerritories,
  listMunicipalitiesOf,
  municipalityKey,
  readInstitution,
  schemeInForce,
  suggestFounder,
} from '#foundation/institutions/index.ts'
import type { TabularRow } from '#platform/files/tabular.ts'
import { quotable } from '../domain/cell-guards.ts'
import type { ProblemSpot } from '../domain/problem-list.ts'
import type { ImportRun } from './import-run.ts'
import { readRecords } from './read-records.ts'

/** Ten times as many as Latvia has. */
const MOST_ROWS = 20_000

export type InstitutionsRead = {
  readonly rows: number
  readonly listed: readonly ListedInstitution[]
  /** Names of the municipalities of today. */
  readonly municipalities: ReadonlyMap<string, string>
  readonly spot: (problem: ListProblem) => ProblemSpot
}

/** Reads a list of institutions, checking each row for itself. */
export async function readInstitutionList(run: ImportRun): Promise<InstitutionsRead> {
  const { settings, questions, problems, skipped } = run
  const records = readRecords(run)
  const { fields } = records
  const scheme = schemeInForce(latvianTerritories(), run.today)
  const units = await listMunicipalitiesOf(run.trx, scheme.id)
  const reading = {
    municipalities: new Map(units.map(({ id, name }) => [municipalityKey(name), id])),
    kindOf: (text: string) => {
      const kind = settings.institutionKinds[quotable(text)]
      return kind === 'skip' ? undefined : kind
    },
    founderOf: (text: string) => settings.founders[quotable(text)] ?? suggestFounder(text),
  }
  const spot: InstitutionsRead['spot'] = ({ line, field, params }) => ({
    ...(line === null ? {} : { line }),
    column: fields.heading(field),
    params: { ...params, ...(typeof params.value === 'string' ? { value: quotable(params.value) } : {}) },
  })
  const listed: ListedInstitution[] = []
  const take = (row: TabularRow) => {
    const kind = quotable(fields.text(row, 'institutionKind'))
    if (settings.institutionKinds[kind] === 'skip')
      return skipped.add({ about: 'institutionKind', value: kind, line: row.line })
    const cell = (field: InstitutionField) => (fields.has(field) ? fields.text(row, field) : undefined)
    const read = readInstitution({ line: row.line, cell }, reading)
    if ('listed' in read) return void listed.push(read.listed)
    for (const problem of read.problems) {
      if (problem.code === 'kind-unknown')
        questions.ask('institutionKind', quotable(cell('institutionKind') ?? ''))
      if (problem.code === 'founder-unknown') questions.ask('founder', quotable(cell('founder') ?? ''))
      problems.error(`institution-${problem.code}`, spot(problem))
    }
  }
  for await (const batch of records.batches) {
    if (records.count() > MOST_ROWS) {
      problems.error('too-many-rows', { params: { most: MOST_ROWS } })
      break
    }
    for (const row of batch) take(row)
  }
  return {
    rows: records.count(),
    listed,
    municipalities: new Map(units.map(({ id, name }) => [id, name])),
    spot,
  }
}
