import { findInstitution, listMunicipalitiesBeside } from '#foundation/institutions/index.ts'
import { codeIndex, readPersonalCode } from '#foundation/people/index.ts'
import type { TabularRow } from '#platform/files/tabular.ts'
import { newId } from '#platform/ids/ids.ts'
import { fold } from '#platform/text/fold.ts'
import type { ImportField } from '../contract/import-kind.ts'
import type { ProblemCode } from '../contract/import-report.ts'
import { quotable } from '../domain/cell-guards.ts'
import { classKey, gradeOfName } from '../domain/class-name.ts'
import type { ListedPupil } from '../domain/listed-pupil.ts'
import { readDate } from '../domain/read-date.ts'
import { paddedCode } from '../domain/roster-pupil.ts'
import { type RowTally, rowTally } from '../domain/row-tally.ts'
import { type ClassFinder, classFinder } from './class-finder.ts'
import type { ImportRun } from './import-run.ts'
import { guardiansOf } from './read-guardians.ts'
import { readNames, tidy } from './read-names.ts'
import type { Fields, Records } from './read-records.ts'

/** No school of Latvia has so many pupils. */
const MOST_ROWS = 10_000
const EARLIEST_BIRTH = '1990-01-01'

export type NewClassName = { readonly id: string; readonly name: string; readonly grade: number }

export type ClassListRead = {
  readonly rows: number
  /** Rows without a problem of their own. */
  readonly listed: readonly ListedPupil[]
  /** Digits of the codes by their fingerprint, for sealing. They leave this process only sealed. */
  readonly codes: ReadonlyMap<string, string>
  readonly newClasses: readonly NewClassName[]
  readonly fields: Fields
}

type Reader = {
  readonly run: ImportRun
  readonly fields: Fields
  readonly classes: ClassFinder
  readonly newClasses: Map<string, NewClassName>
  readonly municipalities: ReadonlyMap<string, string>
  readonly isPreschool: boolean
  readonly codes: Map<string, string>
  readonly withoutCode: RowTally
}

/** Reads a class list, checking each cell for itself. */
export async function readClassList(run: ImportRun, records: Records): Promise<ClassListRead> {
  const reader = await prepare(run, records.fields)
  const listed: ListedPupil[] = []
  for await (const batch of records.batches) {
    if (records.count() > MOST_ROWS) {
      run.problems.error('too-many-rows', { params: { most: MOST_ROWS } })
      break
    }
    for (const row of batch) {
      const pupil = listedPupil(reader, row)
      if (pupil !== undefined) listed.push(pupil)
    }
  }
  reader.withoutCode.tell(run.problems)
  const newClasses = [...reader.newClasses.values()]
  return { rows: records.count(), listed, codes: reader.codes, newClasses, fields: records.fields }
}

async function prepare(run: ImportRun, fields: Fields): Promise<Reader> {
  const { institutionId, municipalityId } = run.imported
  const institution = await findInstitution(run.trx, institutionId)
  const units = await listMunicipalitiesBeside(run.trx, municipalityId)
  return {
    run,
    fields,
    classes: await classFinder(run),
    newClasses: new Map(),
    municipalities: new Map(units.map((unit) => [unitKey(unit.name), unit.id])),
    isPreschool: institution?.kind === 'preschool',
    codes: new Map(),
    withoutCode: rowTally('code-missing', 'codes-missing'),
  }
}

function listedPupil(reader: Reader, row: TabularRow): ListedPupil | undefined {
  const names = readNames(reader.fields, row, (field, code) => fail(reader, row, field, code))
  const classId = classOf(reader, row)
  const code = codeOf(reader, row)
  const bornOn = birthDateOf(reader, row, code?.bornOn ?? null)
  const sex = sexOf(reader, row)
  const declared = municipalityOf(reader, row)
  const startsOn = startOf(reader, row)
  const cells = [names, classId, code, bornOn, sex, declared, startsOn]
  if (cells.includes(undefined)) return undefined
  return {
    line: row.line,
    row,
    source: reader.fields.source(row),
    givenName: names?.given ?? '',
    familyName: names?.family ?? '',
    namesApart: names?.apart ?? false,
    classId: classId ?? '',
    className: reader.fields.text(row, 'className'),
    codeIndex: code?.index ?? null,
    bornOn: bornOn ?? null,
    sex: sex ?? null,
    declaredMunicipalityId: declared ?? null,
    startsOn: startsOn ?? null,
    guardians: guardiansOf(reader.run, reader.fields, row),
    schoolNumber: quotable(reader.fields.text(row, 'schoolNumber')) || null,
  }
}

/** Tells an error of a cell. The row is then left out. */
function fail(
  reader: Reader,
  row: TabularRow,
  field: ImportField,
  code: ProblemCode,
  params: Record<string, string | number> = {},
): undefined {
  const value = quotable(reader.fields.text(row, field))
  reader.run.problems.error(code, { ...reader.fields.spot(row, field), params: { value, ...params } })
  return undefined
}

function classOf(reader: Reader, row: TabularRow): string | undefined {
  const text = reader.fields.text(row, 'className')
  if (text === '') return fail(reader, row, 'className', 'class-missing')
  const known = reader.classes.find(text)
  if (known !== undefined) return known
  if (reader.classes.isNew(text))
    return newClass(reader, text) ?? fail(reader, row, 'className', 'class-unknown')
  reader.run.questions.ask('class', quotable(text))
  return fail(reader, row, 'className', 'class-unknown')
}

function newClass(reader: Reader, text: string): string | undefined {
  const known = reader.newClasses.get(classKey(text))
  if (known !== undefined) return known.id
  const grade = reader.isPreschool ? 0 : gradeOfName(text)
  if (grade === undefined || text.length > 20) return undefined
  const made = { id: newId(), name: tidy(text), grade }
  reader.newClasses.set(classKey(text), made)
  return made.id
}

type Code = { readonly index: string | null; readonly bornOn: string | null }

function codeOf(reader: Reader, row: TabularRow): Code | undefined {
  const text = reader.fields.text(row, 'personalCode')
  if (text === '') {
    if (reader.fields.has('personalCode')) reader.withoutCode.add(reader.fields.spot(row, 'personalCode'))
    return { index: null, bornOn: null }
  }
  const { keys } = reader.run.services
  const reading = readPersonalCode(paddedCode(text), { invented: keys.isDemo })
  if (reading.kind === 'refused')
    return fail(reader, row, 'personalCode', `code-${reading.reason}`, { value: '' })
  const index = codeIndex(keys, reading.digits).toString('hex')
  reader.codes.set(index, reading.digits)
  return { index, bornOn: reading.bornOn }
}

function birthDateOf(reader: Reader, row: TabularRow, told: string | null): string | null | undefined {
  const text = reader.fields.text(row, 'bornOn')
  if (text === '') return told
  const day = readDate(text)
  if (day === undefined) return fail(reader, row, 'bornOn', 'date-unreadable')
  if (day > reader.run.today || day < EARLIEST_BIRTH)
    return fail(reader, row, 'bornOn', 'birth-date-impossible')
  if (told !== null && told !== day)
    return fail(reader, row, 'bornOn', 'birth-date-differs', { register: told })
  return day
}

const sexes: Readonly<Record<string, 'female' | 'male'>> = {
  s: 'female',
  sieviete: 'female',
  sieviesu: 'female',
  meitene: 'female',
  m: 'female',
  f: 'female',
  female: 'female',
  v: 'male',
  virietis: 'male',
  viriesu: 'male',
  zens: 'male',
  z: 'male',
  male: 'male',
}

function sexOf(reader: Reader, row: TabularRow): 'female' | 'male' | null | undefined {
  const text = reader.fields.text(row, 'sex')
  if (text === '') return null
  return sexes[fold(text)] ?? fail(reader, row, 'sex', 'sex-unknown')
}

function municipalityOf(reader: Reader, row: TabularRow): string | null | undefined {
  const text = reader.fields.text(row, 'declaredMunicipality')
  if (text === '') return null
  return (
    reader.municipalities.get(unitKey(text)) ??
    fail(reader, row, 'declaredMunicipality', 'municipality-unknown')
  )
}

/** `Cēsu novads`, `Cēsu novada pašvaldība` and `Cēsu nov.` are one; so are `Rīga` and `Rīgas valstspilsēta`. */
function unitKey(name: string): string {
  return fold(name)
    .replace(/ (pasvaldiba|dome)$/, '')
    .replace(/ (novads|novada|nov)$/, ' novads')
    .replace(/^(rigas?|rigas valstspilseta|rigas valstspilsetas)$/, 'riga')
    .replace(/ (valstspilseta|valstspilsetas|pilseta|pilsetas)$/, '')
}

function startOf(reader: Reader, row: TabularRow): string | null | undefined {
  const text = reader.fields.text(row, 'startsOn')
  if (text === '') return null
  const day = readDate(text)
  if (day === undefined) return fail(reader, row, 'startsOn', 'date-unreadable')
  return day > reader.run.today
    ? fail(reader, row, 'startsOn', 'date-future', { today: reader.run.today })
    : day
}
