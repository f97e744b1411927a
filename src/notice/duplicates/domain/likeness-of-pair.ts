import { nameKey } from '#platform/text/fold.ts'
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

/** What two pupils have learnt in: one class, or at the same time one grade in the schools of one municipality. */
export type Shared = 'class' | 'grade'

/**
 * What speaks for two pupils' being one child and what against it; undefined when they are not alike enough to be asked about.
 * Two personal codes are two children. The rules are those by which an import asks about a row; two of one name are asked about
 * whatever their birth dates when they shared a class or a grade.
 */
export function likenessOf(a: Likened, b: Likened, shared: Shared | null): Likeness | undefined {
  if (a.hasCode && b.hasCode) return undefined
  const name = nameLikeness(a, b)
  const born = birthLikeness(a, b)
  const isNamesake = name === 'name-same' || name === 'name-turned'
  const isHere = a.institutionId !== null && a.institutionId === b.institutionId
  const isNumbered = isHere && a.schoolNumber !== null && b.schoolNumber !== null
  const sameNumber = isNumbered && a.schoolNumber === b.schoolNumber
  const isAlike =
    (name !== undefined && born === 'born-same') ||
    (isNamesake && (born === 'born-near' || shared !== null)) ||
    (sameNumber && (name !== undefined || born === 'born-same'))
  if (!isAlike) return undefined
  const isOfClass = shared === 'class' || (a.classId !== null && a.classId === b.classId)
  return {
    for: [
      ...present(name),
      ...present(born === 'born-other' ? undefined : born),
      ...present(sameNumber ? 'number-same' : undefined),
      ...present(isOfClass ? 'class-same' : undefined),
      ...present(born === 'born-other' && shared === 'grade' ? 'grade-same' : undefined),
    ],
    against: [
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
