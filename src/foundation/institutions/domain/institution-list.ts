import { isDay } from '#platform/calendar/plain-days.ts'
import { fold } from '#platform/text/fold.ts'
import type { InstitutionKind } from '../contract/institutions.ts'

const institutionFields = [
  'registrationNumber',
  'name',
  'kind',
  'founder',
  'municipality',
  'firstGrade',
  'lastGrade',
  'openedOn',
  'closedOn',
] as const
export type InstitutionField = (typeof institutionFields)[number]

/** Without these columns a list says nothing; the others stay as the register has them. */
export const neededFields: readonly InstitutionField[] = ['name', 'kind', 'founder', 'municipality']

/** Headings of extracts of the Register of Educational Institutions (VIIS) and of hand-made lists, folded. */
const headings: Readonly<Record<InstitutionField, readonly string[]>> = {
  registrationNumber: [
    'registracijas numurs',
    'registracijas nr',
    'reg nr',
    'iestades registracijas numurs',
    'izglitibas iestades registracijas numurs',
    'registration number',
  ],
  name: [
    'nosaukums',
    'iestades nosaukums',
    'izglitibas iestades nosaukums',
    'izglitibas iestade',
    'iestade',
    'name',
  ],
  kind: [
    'veids',
    'tips',
    'iestades veids',
    'iestades tips',
    'izglitibas iestades veids',
    'izglitibas iestades tips',
    'kind',
  ],
  founder: ['dibinatajs', 'dibinataja veids', 'iestades dibinatajs', 'founder'],
  municipality: ['pasvaldiba', 'novads', 'administrativa teritorija', 'municipality'],
  firstGrade: ['no klases', 'pirma klase', 'zemaka klase', 'first grade'],
  lastGrade: ['lidz klasei', 'pedeja klase', 'augstaka klase', 'last grade'],
  openedOn: ['darbojas no', 'dibinata', 'dibinasanas datums', 'darbibas sakums', 'opened on'],
  closedOn: ['slegta', 'slegsanas datums', 'likvidacijas datums', 'darbibas beigas', 'closed on'],
}

/** Which column holds what. */
export type Columns = Partial<Record<InstitutionField, number>>

export function columnsOf(headers: readonly string[]): Columns {
  const columns: Columns = {}
  for (const [index, header] of headers.entries()) {
    const field = institutionFields.find((each) => headings[each].includes(fold(header)))
    if (field !== undefined && columns[field] === undefined) columns[field] = index
  }
  return columns
}

export type Founder = 'municipality' | 'state' | 'private'

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

/** What is wrong with a row, in words for whoever brings the list. */
export type ListProblem = { readonly line: number; readonly text: string }

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

type Reading = {
  readonly columns: Columns
  /** Municipalities of the scheme in force, by folded name. */
  readonly municipalities: ReadonlyMap<string, string>
}

const REGISTRATION = /^\d{4,12}$/
const HIGHEST_GRADE = 16

/** A row of the list, or everything that is wrong with it. */
export function readInstitution(
  { line, cells }: { readonly line: number; readonly cells: readonly string[] },
  { columns, municipalities }: Reading,
): { readonly listed: ListedInstitution } | { readonly problems: readonly ListProblem[] } {
  const problems: ListProblem[] = []
  const wrong = (text: string) => void problems.push({ line, text })
  const cell = (field: InstitutionField) => (cells[columns[field] ?? -1] ?? '').trim()
  const told = <Value>(
    field: InstitutionField,
    read: (text: string) => Value | undefined,
    remedy: string,
  ) => {
    if (columns[field] === undefined) return undefined
    const text = cell(field)
    const value = text === '' ? null : read(text)
    if (value === undefined) wrong(`"${text}" ${remedy}`)
    return value
  }
  const registrationNumber = cell('registrationNumber').replace(/\s/g, '')
  if (registrationNumber !== '' && !REGISTRATION.test(registrationNumber))
    wrong(`"${registrationNumber}" is no registration number; it has 4 to 12 digits`)
  const name = cell('name').replace(/\s+/g, ' ')
  if (name === '') wrong('there is no name')
  const kind = meaning(cell('kind'), kindWords)
  if (kind === undefined)
    wrong(
      `"${cell('kind')}" is no kind that is known; write preschool, general, special, vocational or service`,
    )
  const founder = meaning(cell('founder'), founderWords)
  if (founder === undefined)
    wrong(`"${cell('founder')}" is no founder that is known; write municipality, state or private`)
  const municipalityId = municipalities.get(municipalityKey(cell('municipality')))
  if (municipalityId === undefined)
    wrong(`"${cell('municipality')}" is no municipality of today; write it as "Cēsu novads"`)
  const firstGrade = told('firstGrade', readGrade, `is no grade; write 0 to ${HIGHEST_GRADE}`)
  const lastGrade = told('lastGrade', readGrade, `is no grade; write 0 to ${HIGHEST_GRADE}`)
  if (firstGrade != null && lastGrade != null && firstGrade > lastGrade)
    wrong('the first grade is above the last one')
  const openedOn = told('openedOn', readDay, 'is no day; write it as 2026-09-01')
  const closedOn = told('closedOn', readDay, 'is no day; write it as 2026-09-01')
  if (openedOn != null && closedOn != null && closedOn < openedOn) wrong('it closes before it opens')
  if (problems.length > 0 || kind === undefined || founder === undefined || municipalityId === undefined)
    return { problems }
  const rest = { kind, founder, municipalityId, firstGrade, lastGrade, openedOn, closedOn }
  return {
    listed: {
      line,
      registrationNumber: registrationNumber === '' ? null : registrationNumber,
      name,
      ...rest,
    },
  }
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

const comparable = [
  'registrationNumber',
  'name',
  'kind',
  'founder',
  'firstGrade',
  'lastGrade',
  'openedOn',
  'closedOn',
] as const
type Comparable = (typeof comparable)[number]

export type InstitutionChange = {
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
  /** Known and working, but not in the list: they stay as they are. */
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
      problems.push({
        line,
        text: `there are several "${each.name}" in this municipality; give the registration number`,
      })
      continue
    }
    const key = found?.id ?? each.registrationNumber ?? nameKey(each)
    const first = met.get(key)
    met.set(key, first ?? line)
    if (first !== undefined) problems.push({ line, text: `"${each.name}" stands in row ${first} already` })
    else if (found === undefined) added.push(each)
    else if (found.municipalityId !== each.municipalityId)
      problems.push({
        line,
        text: `"${found.name}" is in another municipality; territories change by a reform, not by this list`,
      })
    else {
      const change = changeOf(found, each)
      if (change.differences.length === 0) unchanged++
      else changed.push(change)
    }
  }
  const unlisted = known.filter(
    (each) => each.closedOn === null && each.kind !== 'service' && !met.has(each.id),
  )
  return { added, changed, unchanged, unlisted, problems: problems.toSorted((a, b) => a.line - b.line) }
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
  const differences = comparable.flatMap((field) => {
    const told = field === 'registrationNumber' ? (listed.registrationNumber ?? undefined) : listed[field]
    return told === undefined || told === before[field] ? [] : [{ field, before: before[field], after: told }]
  })
  const after = { ...before, ...Object.fromEntries(differences.map(({ field, after }) => [field, after])) }
  return { after, differences }
}
