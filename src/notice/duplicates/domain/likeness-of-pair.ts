import { fold, nameKey } from '#platform/text/fold.ts'
import { isNearDay, isNearName } from '#platform/text/likeness.ts'
import type { Pair } from '../contract/duplicates.ts'

/** What the register knows of one of two pupils who may be one child. */
export type Likened = {
  readonly id: string
  readonly givenName: string
  readonly familyName: string
  readonly bornOn: string
  readonly sex: 'female' | 'male'
  readonly hasCode: boolean
  readonly schoolNumber: string | null
  readonly institutionId: string | null
  readonly classId: string | null
}

export type Likeness = Pick<Pair, 'for' | 'against'>

/**
 * What two pupils have in common of where and when they learnt: one class; at the same time one grade of one school (`school`), or of
 * the schools of one municipality (`grade`); or one has left about when the other came (`succession`).
 */
export type Shared = 'class' | 'school' | 'grade' | 'succession'

/**
 * What speaks for two pupils' being one child and what against it; undefined when they are not alike enough to be asked about.
 * Two personal codes are two children. The rules are those by which an import asks about a row; two of one name are asked about
 * whatever their birth dates when they shared a class or a grade. A family name changes: two of one given name, birth date and sex
 * are asked about when they shared a class or a grade of one school, or one left about when the other came.
 */
export function likenessOf(a: Likened, b: Likened, shared: readonly Shared[]): Likeness | undefined {
  if (a.hasCode && b.hasCode) return undefined
  const name = nameLikeness(a, b)
  const born = birthLikeness(a, b)
  const isNamesake = name === 'name-same' || name === 'name-turned'
  const isHere = a.institutionId !== null && a.institutionId === b.institutionId
  const isNumbered = isHere && a.schoolNumber !== null && b.schoolNumber !== null
  const sameNumber = isNumbered && a.schoolNumber === b.schoolNumber
  const isOfClass = shared.includes('class') || (a.classId !== null && a.classId === b.classId)
  const isOfGrade = isOfClass || shared.includes('school')
  const isGivenSame = name === undefined && fold(a.givenName) === fold(b.givenName)
  const isRenamed = isGivenSame && born === 'born-same' && a.sex === b.sex
  const isAlike =
    (name !== undefined && born === 'born-same') ||
    (isNamesake && (born === 'born-near' || shared.includes('class') || shared.includes('grade'))) ||
    (sameNumber && (name !== undefined || born === 'born-same')) ||
    (isRenamed && (isOfGrade || shared.includes('succession')))
  if (!isAlike) return undefined
  const showsGrade = isGivenSame ? isOfGrade : born === 'born-other' && shared.includes('grade')
  return {
    for: [
      ...present(name),
      ...present(isGivenSame ? 'given-same' : undefined),
      ...present(born === 'born-other' ? undefined : born),
      ...present(sameNumber ? 'number-same' : undefined),
      ...present(isOfClass ? 'class-same' : undefined),
      ...present(showsGrade && !isOfClass ? 'grade-same' : undefined),
      ...present(isGivenSame && shared.includes('succession') ? 'left-and-came' : undefined),
    ],
    against: [
      ...present(isGivenSame ? 'family-other' : undefined),
      ...present(born === 'born-other' ? born : undefined),
      ...present(a.sex === b.sex ? undefined : 'sex-other'),
      ...present(isNumbered && !sameNumber ? 'number-other' : undefined),
      ...present(isBothPresent(a, b) ? 'both-present' : undefined),
    ],
  }
}

function present<const Sign extends string>(sign: Sign | undefined): readonly Sign[] {
  return sign === undefined ? [] : [sign]
}

function birthLikeness(a: Likened, b: Likened): 'born-same' | 'born-near' | 'born-other' {
  if (a.bornOn === b.bornOn) return 'born-same'
  return isNearDay(a.bornOn, b.bornOn) ? 'born-near' : 'born-other'
}

function nameLikeness(a: Likened, b: Likened): 'name-same' | 'name-turned' | 'name-near' | undefined {
  const [one, other] = [`${a.givenName} ${a.familyName}`, `${b.givenName} ${b.familyName}`]
  if (nameKey(one) === nameKey(other))
    return nameKey(a.givenName) === nameKey(b.givenName) ? 'name-same' : 'name-turned'
  return isNearName(one, other) ? 'name-near' : undefined
}

/** Learning in two schools or two classes at once is rather two children. */
function isBothPresent(a: Likened, b: Likened): boolean {
  return a.institutionId !== null && b.institutionId !== null && a.classId !== b.classId
}

/** The pair with the pupil first who stays: whose code is known, else who learns somewhere, else who came first. */
export function keptFirst<Pupil extends Pick<Likened, 'id' | 'hasCode' | 'institutionId'>>(
  a: Pupil,
  b: Pupil,
): readonly [Pupil, Pupil] {
  const rank = (pupil: Pupil) => (pupil.hasCode ? 2 : 0) + (pupil.institutionId === null ? 0 : 1)
  const isFirst = rank(a) === rank(b) ? a.id < b.id : rank(a) > rank(b)
  return isFirst ? [a, b] : [b, a]
}
