import type { RegisteredPupil } from '#foundation/people/index.ts'
import { fold, nameKey } from '#platform/text/fold.ts'
import { isNearDay, isNearName } from '#platform/text/likeness.ts'
import type { DoubtSign, SameChildAnswer } from '../contract/import-doubts.ts'
import { birthSign } from './birth-sign.ts'
import type { ListedPupil, Register, Trouble } from './listed-pupil.ts'
import { isOfRegister, saidPupil } from './said-of-doubt.ts'

/** A pupil of the school who may be the one of a row, and what speaks for it and against it. */
export type Candidate = { readonly pupil: RegisteredPupil; readonly signs: readonly DoubtSign[] }

export type Match = (
  | {
      readonly kind: 'known'
      readonly pupil: RegisteredPupil
      /** Somebody has said that names and birth date stay as the register has them. */
      readonly keepsIdentity?: true
    }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'doubtful' }
  | { readonly kind: 'trouble'; readonly trouble: Trouble }
) & {
  /** Who was asked about. */
  readonly asked?: readonly Candidate[]
}

/** What somebody has said of a doubtful row that may be one of these; undefined as long as nobody has. */
export type AnswerTo = (listed: ListedPupil, asked: readonly Candidate[]) => SameChildAnswer | undefined

/**
 * Who is who: for certain by personal code, by what the same system called the pupil before, by name and birth date. What only
 * looks alike is asked about, among pupils of the school whom no other row has for certain: a similar name, or a given name and a
 * birth date with another family name, which may have changed. Of pupils of other schools only the personal code speaks, so nobody
 * learns of them by trying names.
 */
export function matchPupils(
  rows: readonly ListedPupil[],
  register: Register,
  answerTo: AnswerTo,
): { readonly listed: ListedPupil; readonly match: Match }[] {
  const index = indexOf(register)
  const certain = rows.map((listed) => ({ listed, match: certainly(listed, index) }))
  const claimed = new Set(certain.flatMap(({ match }) => (match?.kind === 'known' ? [match.pupil.id] : [])))
  return certain.map(({ listed, match }) => {
    const asked = match === undefined ? candidatesFor(listed, index, claimed) : []
    return { listed, match: match ?? answered(asked, answerTo(listed, asked)) }
  })
}

/** A pupil by one of the names and birth dates under which the register has or had the pupil. */
type Known = {
  readonly pupil: RegisteredPupil
  readonly name: string
  readonly key: string
  /** Words of the given name, folded. */
  readonly given: readonly string[]
  readonly bornOn: string
}

type Index = {
  readonly byCode: ReadonlyMap<string, RegisteredPupil>
  readonly byId: ReadonlyMap<string, RegisteredPupil>
  readonly byName: ReadonlyMap<string, readonly Known[]>
  readonly byBirth: ReadonlyMap<string, readonly Known[]>
  readonly byClass: ReadonlyMap<string | null, readonly Known[]>
}

function indexOf({ institutionId, pupils }: Register): Index {
  const here = pupils.filter((pupil) => pupil.institutionId === institutionId)
  const coded = pupils.flatMap((pupil) =>
    pupil.codeIndex === null ? [] : [[pupil.codeIndex, pupil] as const],
  )
  const known = here.flatMap(knownAs)
  return {
    byCode: new Map(coded),
    byId: new Map(here.map((pupil) => [pupil.id, pupil])),
    byName: Map.groupBy(known, ({ key }) => key),
    byBirth: Map.groupBy(known, ({ bornOn }) => bornOn),
    byClass: Map.groupBy(known, ({ pupil }) => pupil.classId),
  }
}

function knownAs(pupil: RegisteredPupil): Known[] {
  return [pupil, ...pupil.formerly].map(({ givenName, familyName, bornOn }) => ({
    pupil,
    name: `${givenName} ${familyName}`,
    key: nameKey(givenName, familyName),
    given: fold(givenName).split(' '),
    bornOn,
  }))
}

/** Each pupil once, whatever the names under which the pupil was found. */
function pupilsOf(known: readonly Known[]): RegisteredPupil[] {
  return [...new Set(known.map(({ pupil }) => pupil))]
}

/** Undefined when nothing is certain: it may be a new pupil, or somebody who only looks alike. */
function certainly(listed: ListedPupil, index: Index): Match | undefined {
  const { byCode, byId, byName } = index
  const coded = byCode.get(listed.codeIndex ?? '')
  if (coded !== undefined)
    return swappedByCode(listed, index) === undefined ? { kind: 'known', pupil: coded } : undefined
  const remembered = byId.get(listed.source?.pupilId ?? '')
  if (remembered !== undefined)
    return listed.codeIndex !== null && remembered.codeIndex !== null
      ? codeDiffers
      : { kind: 'known', pupil: remembered }
  const namesakes = pupilsOf((byName.get(nameOf(listed)) ?? []).filter((known) => bornAs(listed, known)))
  const open = namesakes.filter((pupil) => listed.codeIndex === null || pupil.codeIndex === null)
  const [only] = open
  if (only !== undefined && open.length === 1 && agrees(listed, only)) return { kind: 'known', pupil: only }
  if (open.length > 0) return undefined
  return namesakes.length > 0 && listed.bornOn !== null ? codeDiffers : undefined
}

/** The pupil of the row's code, when the file has the two names the other way round: the code does not say who is right. */
function swappedByCode(listed: ListedPupil, { byCode, byId }: Index): RegisteredPupil | undefined {
  const coded = byCode.get(listed.codeIndex ?? '')
  return coded !== undefined && byId.has(coded.id) && isSwapped(listed, coded) ? coded : undefined
}

const codeDiffers: Match = { kind: 'trouble', trouble: { code: 'code-differs', field: 'personalCode' } }

function bornAs({ bornOn }: ListedPupil, known: Known): boolean {
  return bornOn === null || bornOn === known.bornOn
}

/**
 * The same name and birth date, unless the sex is another or the two names have changed places; without a birth date the class must
 * be the same.
 */
function agrees(listed: ListedPupil, pupil: RegisteredPupil): boolean {
  if (listed.sex !== null && listed.sex !== pupil.sex) return false
  if (isSwapped(listed, pupil)) return false
  return listed.bornOn !== null || isOfClass(listed, pupil)
}

function candidatesFor(listed: ListedPupil, index: Index, claimed: ReadonlySet<string>): Candidate[] {
  const swapped = swappedByCode(listed, index)
  if (swapped !== undefined) return [{ pupil: swapped, signs: ['code-same', ...signsOf(listed, swapped)] }]
  const { byName, byBirth, byClass } = index
  const name = `${listed.givenName} ${listed.familyName}`
  // Two of one name in one class are asked about whatever their birth dates: more often one date is wrong.
  const namesakes = (byName.get(nameOf(listed)) ?? []).filter(
    (known) =>
      bornAs(listed, known) || isNearDay(listed.bornOn ?? '', known.bornOn) || isOfClass(listed, known.pupil),
  )
  const bornThen = listed.bornOn === null ? byClass.get(listed.classId) : byBirth.get(listed.bornOn)
  const near = (bornThen ?? []).filter((known) => isNearName(name, known.name))
  const renamed = (byBirth.get(listed.bornOn ?? '') ?? []).filter(({ given }) => isGivenName(listed, given))
  return pupilsOf([...namesakes, ...near, ...renamed])
    .filter((pupil) => !claimed.has(pupil.id) && (listed.codeIndex === null || pupil.codeIndex === null))
    .map((pupil) => ({ pupil, signs: signsOf(listed, pupil) }))
}

/** Whether the row has this given name, whatever its family name. A name in one column does not tell for certain which words are given. */
function isGivenName({ givenName, familyName, namesApart }: ListedPupil, given: readonly string[]): boolean {
  if (namesApart) return fold(givenName) === given.join(' ')
  const words = fold(`${givenName} ${familyName}`).split(' ')
  return words.length > given.length && given.every((word) => words.includes(word))
}

function answered(asked: readonly Candidate[], answer: SameChildAnswer | undefined): Match {
  if (asked.length === 0) return { kind: 'nobody' }
  if (answer === 'other' && !asked.some(isOfCode)) return { kind: 'nobody', asked }
  const chosen = asked.find(({ pupil }) => pupil.id === saidPupil(answer))
  if (chosen === undefined) return { kind: 'doubtful', asked }
  const known = { kind: 'known', pupil: chosen.pupil, asked } as const
  return isOfRegister(answer) ? { ...known, keepsIdentity: true } : known
}

function isOfCode({ signs }: Candidate): boolean {
  return signs.includes('code-same')
}

function signsOf(listed: ListedPupil, pupil: RegisteredPupil): DoubtSign[] {
  const isNumbered = listed.schoolNumber !== null && listed.schoolNumber === pupil.schoolNumber
  return [
    ...nameSigns(listed, pupil),
    birthSign(listed.bornOn, pupil.bornOn),
    isOfClass(listed, pupil) ? 'class-same' : 'class-other',
    ...(listed.sex === null
      ? []
      : [listed.sex === pupil.sex ? ('sex-same' as const) : ('sex-other' as const)]),
    ...(isNumbered ? ['number-same' as const] : []),
  ]
}

function nameSigns(listed: ListedPupil, pupil: RegisteredPupil): DoubtSign[] {
  if (isSwapped(listed, pupil)) return ['name-swapped']
  if (nameOf(listed) === nameOf(pupil)) return ['name-same']
  const names = knownAs(pupil)
  const name = `${listed.givenName} ${listed.familyName}`
  const isRenamed =
    !names.some((known) => known.key === nameOf(listed) || isNearName(name, known.name)) &&
    names.some(({ given }) => isGivenName(listed, given))
  return isRenamed ? ['given-same', 'family-other'] : ['name-near']
}

/** Whether the file has the family name where the register has the given one, and the other way round. */
function isSwapped(listed: ListedPupil, pupil: RegisteredPupil): boolean {
  const [given, family] = [fold(listed.givenName), fold(listed.familyName)]
  return (
    listed.namesApart &&
    given !== family &&
    given === fold(pupil.familyName) &&
    family === fold(pupil.givenName)
  )
}

function isOfClass(listed: ListedPupil, pupil: RegisteredPupil): boolean {
  return listed.classId === pupil.classId
}

function nameOf({ givenName, familyName }: Pick<RegisteredPupil, 'givenName' | 'familyName'>): string {
  return nameKey(givenName, familyName)
}
