import { isDay } from '#platform/calendar/plain-days.ts'
import { fold } from '#platform/text/fold.ts'
import {
  type InstitutionField,
  institutionFields,
  institutionHeadings,
} from '../contract/institution-list.ts'
import type { Founder, InstitutionKind } from '../contract/institutions.ts'

/** Without these columns a list says nothing; the others stay as the register has them. */
export const neededFields: readonly InstitutionField[] = [
  'institutionName',
  'institutionKind',
  'founder',
  'municipality',
]

/** Which column holds what. */
export type Columns = Partial<Record<InstitutionField, number>>

export function columnsOf(headers: readonly string[]): Columns {
  const columns: Columns = {}
  for (const [index, header] of headers.entries()) {
    const field = institutionFields.find((each) => institutionHeadings[each].includes(fold(header)))
    if (field !== undefined && columns[field] === undefined) columns[field] = index
  }
  return columns
}

/** One row that can be understood. What its list does not tell is undefined, and stays as it is. */
export type ListedInstitution = {
  readonly line: number
  readonly registrationNumber: string | null
  readonly name: string
  readonly kind: InstitutionKind
  readonly founder: Founder
  readonly municipalityId: string
  readonly firstGrade: number | null | undefined
  readonly lastGrade: number | null | undefined
  readonly openedOn: string | null | undefined
  readonly closedOn: string | null | undefined
}

/** What can be wrong with a row of a list; whoever shows it has the words. */
export type InstitutionFault =
  | 'number-form'
  | 'name-missing'
  | 'kind-missing'
  | 'kind-unknown'
  | 'founder-missing'
  | 'founder-unknown'
  | 'municipality-unknown'
  | 'grade-form'
  | 'grades-reversed'
  | 'day-form'
  | 'period-reversed'
  | 'ambiguous'
  | 'repeated'
  | 'other-municipality'
  | 'has-pupils'

export type ListProblem = {
  /** Null when it is of an institution that is not in the list. */
  readonly line: number | null
  readonly field: InstitutionField
  readonly code: InstitutionFault
  /** What stands in the cell, or which institution; `firstLine` of a row that is repeated; `count` of pupils. */
  readonly params: Readonly<Record<string, string | number>>
}

/** The first word that is found decides: a special boarding school is a special one, a music school is none of ours. */
const kindWords: readonly (readonly [string, InstitutionKind | undefined])[] = [
  ['ievirze', undefined],
  ['pirmsskol', 'preschool'],
  ['preschool', 'preschool'],
  ['special', 'special'],
  ['profesional', 'vocational'],
  ['vocational', 'vocational'],
  ['tehnikum', 'vocational'],
  ['koledz', 'vocational'],
  ['visparej', 'general'],
  ['general', 'general'],
  ['pamatskol', 'general'],
  ['sakumskol', 'general'],
  ['vidusskol', 'general'],
  ['gimnazij', 'general'],
  ['dienest', 'service'],
  ['service', 'service'],
]
const founderWords: readonly (readonly [string, Founder])[] = [
  ['pasvaldib', 'municipality'],
  ['novad', 'municipality'],
  ['valstspilset', 'municipality'],
  ['municipality', 'municipality'],
  ['ministrij', 'state'],
  ['valst', 'state'],
  ['state', 'state'],
  ['privat', 'private'],
  ['juridisk', 'private'],
  ['fizisk', 'private'],
  [' sia ', 'private'],
  ['biedrib', 'private'],
  ['nodibinajum', 'private'],
]

function meaning<Value>(text: string, words: readonly (readonly [string, Value])[]): Value | undefined {
  const folded = ` ${fold(text)} `
  return words.find(([word]) => folded.includes(word))?.[1]
}

/** What a word for a kind of institution means; undefined: nobody knows. */
export function suggestInstitutionKind(text: string): InstitutionKind | undefined {
  return meaning(text, kindWords)
}

/** Who a founder is: the municipality, the state or somebody private. */
export function suggestFounder(text: string): Founder | undefined {
  return meaning(text, founderWords)
}

type Reading = {
  /** Municipalities of the scheme in force, by `municipalityKey`. */
  readonly municipalities: ReadonlyMap<string, string>
  readonly kindOf: (text: string) => InstitutionKind | undefined
  readonly founderOf: (text: string) => Founder | undefined
}

export type InstitutionRow = {
  readonly line: number
  /** What stands in a column; undefined when the list has no such column. */
  readonly cell: (field: InstitutionField) => string | undefined
}

const REGISTRATION = /^\d{4,12}$/
export const HIGHEST_GRADE = 16

/** A row of the list, or everything that is wrong with it. */
export function readInstitution(
  { line, cell }: InstitutionRow,
  { municipalities, kindOf, founderOf }: Reading,
): { readonly listed: ListedInstitution } | { readonly problems: readonly ListProblem[] } {
  const problems: ListProblem[] = []
  const text = (field: InstitutionField) => (cell(field) ?? '').replace(/\s+/g, ' ').trim()
  const wrong = (field: InstitutionField, code: InstitutionFault) =>
    void problems.push({ line, field, code, params: { value: text(field) } })
  const needed = <Value>(
    field: InstitutionField,
    code: InstitutionFault,
    read: (text: string) => Value | undefined,
  ) => {
    const value = read(text(field))
    if (value === undefined) wrong(field, code)
    return value
  }
  const told = <Value>(
    field: InstitutionField,
    code: InstitutionFault,
    read: (text: string) => Value | undefined,
  ) => {
    if (cell(field) === undefined) return undefined
    return text(field) === '' ? null : needed(field, code, read)
  }
  const number = text('registrationNumber').replace(/\s/g, '')
  if (number !== '' && !REGISTRATION.test(number)) wrong('registrationNumber', 'number-form')
  const name = text('institutionName')
  if (name === '') wrong('institutionName', 'name-missing')
  const kind = needed(
    'institutionKind',
    text('institutionKind') === '' ? 'kind-missing' : 'kind-unknown',
    kindOf,
  )
  const founder = needed('founder', text('founder') === '' ? 'founder-missing' : 'founder-unknown', founderOf)
  const municipalityId = needed('municipality', 'municipality-unknown', (each) =>
    municipalities.get(municipalityKey(each)),
  )
  const firstGrade = told('firstGrade', 'grade-form', readGrade)
  const lastGrade = told('lastGrade', 'grade-form', readGrade)
  if (firstGrade != null && lastGrade != null && firstGrade > lastGrade) wrong('lastGrade', 'grades-reversed')
  const openedOn = told('openedOn', 'day-form', readDay)
  const closedOn = told('closedOn', 'day-form', readDay)
  if (openedOn != null && closedOn != null && closedOn < openedOn) wrong('closedOn', 'period-reversed')
  if (problems.length > 0 || kind === undefined || founder === undefined || municipalityId === undefined)
    return { problems }
  const rest = { kind, founder, municipalityId, firstGrade, lastGrade, openedOn, closedOn }
  return { listed: { line, registrationNumber: number === '' ? null : number, name, ...rest } }
}

/** `Cēsu nov.` is `Cēsu novads`. */
export function municipalityKey(name: string): string {
  return fold(name).replace(/ nov$/, ' novads')
}

function readGrade(text: string): number | undefined {
  const grade = Number(text.replace(/\.$/, ''))
  return Number.isInteger(grade) && grade >= 0 && grade <= HIGHEST_GRADE ? grade : undefined
}

function readDay(text: string): string | undefined {
  const parts = /^(\d{1,2})\.(\d{1,2})\.(\d{4})\.?$/.exec(text)
  const day =
    parts === null ? text : `${parts[3]}-${parts[2]?.padStart(2, '0')}-${parts[1]?.padStart(2, '0')}`
  return isDay(day) ? day : undefined
}

/** An institution as the register has it. */
export type KnownInstitution = Omit<
  ListedInstitution,
  'line' | 'firstGrade' | 'lastGrade' | 'openedOn' | 'closedOn'
> & {
  readonly id: string
  readonly firstGrade: number | null
  readonly lastGrade: number | null
  readonly openedOn: string | null
  readonly closedOn: string | null
}

export const comparableFields = [
  'registrationNumber',
  'name',
  'kind',
  'founder',
  'firstGrade',
  'lastGrade',
  'openedOn',
  'closedOn',
] as const
export type Comparable = (typeof comparableFields)[number]

export type InstitutionChange = {
  /** Row of the list; null when the institution is not in it. */
  readonly line: number | null
  readonly after: KnownInstitution
  readonly differences: readonly {
    readonly field: Comparable
    readonly before: string | number | null
    readonly after: string | number | null
  }[]
}

export type ListDecision = {
  readonly added: readonly ListedInstitution[]
  readonly changed: readonly InstitutionChange[]
  readonly unchanged: number
  /** Known and working in a municipality that the list tells of, but not in the list: they stay as they are. */
  readonly unlisted: readonly KnownInstitution[]
  readonly problems: readonly ListProblem[]
}

/**
 * What a list would change. An institution is known by its registration number, else by its name in its municipality. One that
 * moves to another municipality is refused: its pupils belong to the municipality, and only a reform of territories moves both.
 */
export function decideInstitutions(
  listed: readonly ListedInstitution[],
  known: readonly KnownInstitution[],
): ListDecision {
  const byNumber = new Map(
    known.flatMap((each) => (each.registrationNumber === null ? [] : [[each.registrationNumber, each]])),
  )
  const byName = Map.groupBy(known, nameKey)
  const added: ListedInstitution[] = []
  const changed: InstitutionChange[] = []
  const problems: ListProblem[] = []
  const met = new Map<string, number>()
  let unchanged = 0
  for (const each of listed) {
    const { line } = each
    const found = findKnown(each, byNumber, byName)
    if (found === 'several') {
      problems.push(problemOf(each, 'registrationNumber', 'ambiguous'))
      continue
    }
    const key = found?.id ?? each.registrationNumber ?? nameKey(each)
    const first = met.get(key)
    met.set(key, first ?? line)
    if (first !== undefined)
      problems.push(problemOf(each, 'institutionName', 'repeated', { firstLine: first }))
    else if (found === undefined) added.push(each)
    else if (found.municipalityId !== each.municipalityId)
      problems.push(problemOf(each, 'municipality', 'other-municipality'))
    else {
      const change = changeOf(found, each)
      if (change.differences.length === 0) unchanged++
      else changed.push(change)
    }
  }
  const told = new Set(listed.map(({ municipalityId }) => municipalityId))
  const unlisted = known.filter(
    (each) =>
      each.closedOn === null && each.kind !== 'service' && told.has(each.municipalityId) && !met.has(each.id),
  )
  return { added, changed, unchanged, unlisted, problems }
}

function problemOf(
  { line, name }: ListedInstitution,
  field: InstitutionField,
  code: InstitutionFault,
  more: ListProblem['params'] = {},
): ListProblem {
  return { line, field, code, params: { value: name, ...more } }
}

/** An institution that is not in the list and has ended, as was said beside the list. */
export function closingOf(before: KnownInstitution, closedOn: string): InstitutionChange {
  const differences = [{ field: 'closedOn' as const, before: before.closedOn, after: closedOn }]
  return { line: null, after: { ...before, closedOn }, differences }
}

/** Whether the change ends the institution, on whatever day. */
export function isClosing({ differences, after }: InstitutionChange): boolean {
  return after.closedOn !== null && differences.some(({ field }) => field === 'closedOn')
}

/**
 * Institutions that end while pupils are enrolled there. Once the day has come that is an error: the pupils would be nowhere. Before
 * that day it is only to be known.
 */
export function pupilsLeftIn(
  changes: readonly InstitutionChange[],
  pupils: ReadonlyMap<string, number>,
  today: string,
): { readonly errors: readonly ListProblem[]; readonly warnings: readonly ListProblem[] } {
  const found = changes.filter(isClosing).flatMap(({ line, after }) => {
    const count = pupils.get(after.id) ?? 0
    const isOver = (after.closedOn ?? '') <= today
    const params = { value: after.name, count, date: after.closedOn ?? '' }
    return count === 0
      ? []
      : [{ isOver, problem: { line, field: 'closedOn', code: 'has-pupils', params } as const }]
  })
  return {
    errors: found.filter(({ isOver }) => isOver).map(({ problem }) => problem),
    warnings: found.filter(({ isOver }) => !isOver).map(({ problem }) => problem),
  }
}

function findKnown(
  { registrationNumber, ...listed }: ListedInstitution,
  byNumber: ReadonlyMap<string, KnownInstitution>,
  byName: ReadonlyMap<string, readonly KnownInstitution[]>,
): KnownInstitution | 'several' | undefined {
  const numbered = registrationNumber === null ? undefined : byNumber.get(registrationNumber)
  if (numbered !== undefined) return numbered
  const named = (byName.get(nameKey(listed)) ?? []).filter(
    (each) => registrationNumber === null || each.registrationNumber === null,
  )
  return named.length > 1 ? 'several' : named[0]
}

function nameKey({ name, municipalityId }: Pick<KnownInstitution, 'name' | 'municipalityId'>): string {
  return `${municipalityId} ${fold(name)}`
}

function changeOf(before: KnownInstitution, listed: ListedInstitution): InstitutionChange {
  const differences = comparableFields.flatMap((field) => {
    const told = field === 'registrationNumber' ? (listed.registrationNumber ?? undefined) : listed[field]
    return told === undefined || told === before[field] ? [] : [{ field, before: before[field], after: told }]
  })
  const after = { ...before, ...Object.fromEntries(differences.map(({ field, after }) => [field, after])) }
  return { line: listed.line, after, differences }
}
