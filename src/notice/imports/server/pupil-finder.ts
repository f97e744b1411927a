import { codeIndex, listRoster, type RosterRow, readPersonalCode } from '#foundation/people/index.ts'
import type { TabularRow } from '#platform/files/tabular.ts'
import { nameKey } from '#platform/text/fold.ts'
import type { ImportField } from '../contract/import-kind.ts'
import type { ProblemCode } from '../contract/import-report.ts'
import { quotable } from '../domain/cell-guards.ts'
import { readDate } from '../domain/read-date.ts'
import { paddedCode, type RosterPupil } from '../domain/roster-pupil.ts'
import type { ClassFinder } from './class-finder.ts'
import type { ImportRun } from './import-run.ts'
import type { Fields } from './read-records.ts'
import { type RecordDoubt, type RecordDoubts, recordDoubts } from './record-doubts.ts'

/**
 * Whom a row is about. Without a pupil: who may be meant, as long as nobody has said it; nobody, when that was said; undefined, with
 * the problem told, when it is nobody of this institution.
 */
export type Who =
  | { readonly pupil: RosterPupil; readonly maybe?: undefined }
  | { readonly pupil?: undefined; readonly maybe?: readonly RosterPupil[] }

export type PupilFinder = {
  find(row: TabularRow): Who
  readonly pupils: readonly RosterPupil[]
  /** Rows of which it is asked whether they are about a pupil of the school. */
  readonly doubts: RecordDoubts
}

type Exact =
  | { readonly pupil: RosterPupil; readonly warning?: Trouble }
  | { readonly pupil?: undefined; readonly trouble: Trouble }
type Found = Exact | { readonly doubted: RecordDoubt }
type Trouble = {
  readonly code: ProblemCode
  readonly field: ImportField
  readonly params: Record<string, string>
}

const REMEMBERED = 100_000
const SEPARATOR = '\u0000'
const identity = ['personalCode', 'givenName', 'familyName', 'fullName', 'bornOn', 'className'] as const

/** Finds pupils of the institution by code, else by name with birth date or class. Each person is looked up once. */
export async function pupilFinder(
  run: ImportRun,
  fields: Fields,
  classes: ClassFinder,
): Promise<PupilFinder> {
  const roster = await run.elevate('a roster also has pupils who have moved away', () =>
    listRoster(run.trx, run.imported.institutionId, run.year.startsOn),
  )
  const lookUp = lookUpIn(groupByPupil(roster), run)
  const doubts = recordDoubts(run, fields, { pupils: lookUp.pupils, classes })
  const known = new Map<string, Found>()
  const used = identity.filter((field) => fields.has(field))
  return {
    pupils: lookUp.pupils,
    doubts,
    find(row) {
      const key = used.map((field) => fields.text(row, field)).join(SEPARATOR)
      let found = known.get(key)
      if (found === undefined) {
        if (known.size >= REMEMBERED) known.clear()
        found = orDoubted(
          lookUp.find((field) => fields.text(row, field), classes),
          doubts,
          row,
        )
        known.set(key, found)
      }
      if ('doubted' in found) return whoOf(run, fields, row, found.doubted)
      report(run, fields, row, found)
      return found.pupil === undefined ? {} : { pupil: found.pupil }
    },
  }
}

/** Whether that was said of a row: it is left out. */
export function isNobody({ maybe }: Who): boolean {
  return maybe?.length === 0
}

/** A name that is nobody's may be that of somebody: only then it is looked for who is called alike. */
function orDoubted(found: Exact, doubts: RecordDoubts, row: TabularRow): Found {
  if (found.pupil !== undefined || found.trouble.code !== 'pupil-unknown') return found
  const doubted = doubts.about(row)
  return doubted === undefined ? found : { doubted }
}

function whoOf(run: ImportRun, fields: Fields, row: TabularRow, { doubt, maybe, answer }: RecordDoubt): Who {
  doubt.rows += 1
  if (answer === 'nobody') return { maybe: [] }
  if (answer !== undefined) return { pupil: answer }
  const field = fields.has('familyName') ? 'familyName' : 'fullName'
  const name = `${doubt.givenName} ${doubt.familyName}`
  run.problems.warning('pupil-doubtful', { ...fields.spot(row, field), params: { name } })
  return { maybe }
}

function report(run: ImportRun, fields: Fields, row: TabularRow, found: Exact): void {
  const trouble = found.pupil === undefined ? found.trouble : found.warning
  if (trouble === undefined) return
  if (trouble.code === 'class-unknown') run.questions.ask('class', trouble.params.value ?? '')
  const spot = { line: row.line, column: fields.heading(trouble.field), params: trouble.params }
  if (found.pupil === undefined) run.problems.error(trouble.code, spot)
  else run.problems.warning(trouble.code, spot)
}

function groupByPupil(roster: readonly RosterRow[]): RosterPupil[] {
  const groups = new Map<string, RosterPupil & { stays: RosterRow[] }>()
  for (const row of roster) {
    const known = groups.get(row.pupilId)
    if (known !== undefined) known.stays.push(row)
    else {
      const { pupilId: id, bornOn, codeIndex } = row
      const formerly = row.formerly.map((former) => ({
        name: nameKey(former.givenName, former.familyName),
        bornOn: former.bornOn,
      }))
      const name = nameKey(row.givenName, row.familyName)
      groups.set(id, { id, name, bornOn, formerly, codeIndex, stays: [row] })
    }
  }
  return [...groups.values()]
}

type CellOf = (field: ImportField) => string

function lookUpIn(pupils: readonly RosterPupil[], run: ImportRun) {
  const byCode = new Map(
    pupils.flatMap((pupil) => (pupil.codeIndex === null ? [] : [[pupil.codeIndex, pupil]])),
  )
  const known = pupils.flatMap((pupil) =>
    [pupil, ...pupil.formerly].map(({ name, bornOn }) => ({ pupil, name, bornOn })),
  )
  const byName = Map.groupBy(known, ({ name }) => name)
  const find = (cell: CellOf, classes: ClassFinder): Exact => {
    const code = cell('personalCode')
    if (code === '') return findByName(cell, classes)
    const reading = readPersonalCode(paddedCode(code), { invented: run.services.keys.isDemo })
    if (reading.kind === 'refused') return trouble(`code-${reading.reason}`, 'personalCode', {})
    const index = codeIndex(run.services.keys, reading.digits).toString('hex')
    const pupil = byCode.get(index)
    return pupil === undefined ? findWithoutCode(cell, classes) : { pupil }
  }
  /** The register may not have the code yet; a namesake with another code is somebody else. */
  const findWithoutCode = (cell: CellOf, classes: ClassFinder): Exact => {
    const found = nameOf(cell) === '' ? undefined : findByName(cell, classes)
    if (found?.pupil !== undefined && found.pupil.codeIndex === null) return found
    return found?.pupil === undefined
      ? trouble('pupil-unknown', 'personalCode', { name: quotable(nameOf(cell)) })
      : trouble('code-differs', 'personalCode', { name: quotable(nameOf(cell)) })
  }
  const findByName = (cell: CellOf, classes: ClassFinder): Exact => {
    const name = nameOf(cell)
    const field: ImportField = run.settings.columns.fullName === undefined ? 'familyName' : 'fullName'
    if (name === '') return trouble('name-missing', field, {})
    const classText = cell('className')
    const classId = classText === '' ? undefined : classes.find(classText)
    if (classText !== '' && classId === undefined)
      return trouble('class-unknown', 'className', { value: quotable(classText) })
    const bornOn = readDate(cell('bornOn'))
    const namesakes = byName.get(nameKey(name)) ?? []
    const alike = namesakes.filter((one) => bornOn === undefined || one.bornOn === bornOn)
    const possible = [...new Set(alike.map(({ pupil }) => pupil))]
    const inClass = possible.filter(
      (pupil) => classId === undefined || pupil.stays.some((stay) => stay.classId === classId),
    )
    const [only] = inClass.length > 0 ? inClass : possible
    const params = { name: quotable(name), class: quotable(classText) }
    if (only === undefined) return trouble('pupil-unknown', field, params)
    if (Math.max(inClass.length, inClass.length === 0 ? possible.length : 0) > 1)
      return trouble('pupil-ambiguous', field, params)
    return inClass.length > 0
      ? { pupil: only }
      : { pupil: only, warning: { code: 'class-differs', field: 'className', params } }
  }
  return { find, pupils }
}

function trouble(code: ProblemCode, field: ImportField, params: Record<string, string>): Exact {
  return { trouble: { code, field, params } }
}

function nameOf(cell: CellOf): string {
  const full = cell('fullName')
  return full === '' ? `${cell('givenName')} ${cell('familyName')}`.trim() : full
}
