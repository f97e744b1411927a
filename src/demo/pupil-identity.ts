import { stableId } from '#platform/ids/stable-id.ts'
import { startYearOf } from './calendar.ts'
import type { CastPupil } from './cast-pupils.ts'
import { CESIS_KEY } from './municipality-facts.ts'
import { type Language, nameInFamily, nameOf, type PersonName, type Sex } from './names.ts'
import { birthdayOf, newFormCode, oldFormCode } from './personal-code.ts'
import type { CountryPlan } from './plan-types.ts'
import type { Factors, Guardian } from './pupil-types.ts'
import type { Random } from './random.ts'
import type { Seat } from './seats.ts'

const NEW_FORM_SINCE = '2017-07-01'
const CHANGED_TO_NEW_FORM = 0.03
const GUARDIAN_NUMBERS = 10_000_000
const DECLARED_ELSEWHERE = 0.04

export type Identity = {
  readonly id: string
  readonly name: PersonName
  readonly sex: Sex
  readonly language: Language
  readonly birthDate: string
  readonly personalCode: string
  readonly declaredMunicipality: string
}

export function identityOf(random: Random, plan: CountryPlan, seat: Seat): Identity {
  return seat.cast === null ? inventedIdentity(random, plan, seat) : castIdentity(seat, seat.cast)
}

export function guardiansOf(random: Random, seat: Seat, identity: Identity, factors: Factors): Guardian[] {
  const abroad = factors.family > 1.2 && random.chance(0.4)
  const guardians: Guardian[] = []
  if (random.chance(0.95) || seat.cast !== null) guardians.push(motherOf(random, seat, identity, abroad))
  if (random.chance(0.68)) guardians.push(parentOf(random, seat, identity, 'male', guardians.length, false))
  if (guardians.length === 0)
    guardians.push({ ...parentOf(random, seat, identity, 'female', 0, false), relation: 'guardian' })
  return guardians
}

function motherOf(random: Random, seat: Seat, identity: Identity, abroad: boolean): Guardian {
  const mother = seat.cast?.mother
  const drawn = parentOf(random, seat, identity, 'female', 0, abroad)
  if (mother === undefined) return drawn
  return {
    ...drawn,
    id: stableId('demo-person', `${mother.username}`),
    given: mother.given,
    family: identity.name.family,
    abroad: mother.abroad,
    username: mother.username,
  }
}

function parentOf(
  random: Random,
  seat: Seat,
  identity: Identity,
  sex: Sex,
  order: number,
  abroad: boolean,
): Guardian {
  const sameName = random.chance(0.8)
  const { language } = identity
  const name = sameName
    ? nameInFamily(random, sex, language, identity.name.familyMasculine)
    : nameOf(random, sex, language)
  return {
    id: stableId('demo-guardian', `${identity.id}:${order}`),
    given: name.given,
    family: name.family,
    relation: sex === 'female' ? 'mother' : 'father',
    personalCode: newFormCode(GUARDIAN_NUMBERS + seat.number * 2 + order),
    abroad,
    username: null,
  }
}

function inventedIdentity(random: Random, plan: CountryPlan, seat: Seat): Identity {
  const sex: Sex = random.chance(0.512) ? 'male' : 'female'
  const language: Language = random.chance(seat.institution.municipality.russianShare) ? 'ru' : 'lv'
  const birthDate = birthdayOf(seat.number, birthYearOf(seat) - (random.chance(0.06) ? 1 : 0))
  const newForm = birthDate >= NEW_FORM_SINCE || random.chance(CHANGED_TO_NEW_FORM)
  return {
    id: stableId('demo-pupil', `${plan.seed}:${seat.key}`),
    name: nameOf(random, sex, language),
    sex,
    language,
    birthDate,
    personalCode: newForm ? newFormCode(seat.number) : oldFormCode(seat.number, birthDate),
    declaredMunicipality: declaredIn(random, plan, seat),
  }
}

/** The birthday of the cast is prescribed, so the code takes the form that does not depend on it. */
function castIdentity(seat: Seat, cast: CastPupil): Identity {
  return {
    id: stableId('demo-person', `${cast.key}`),
    name: { given: cast.given, family: cast.family, familyMasculine: cast.familyMasculine },
    sex: cast.sex,
    language: 'lv',
    birthDate: cast.birthDate,
    personalCode: newFormCode(seat.number),
    declaredMunicipality: cast.declaredMunicipality ?? seat.institution.municipality.key,
  }
}

function birthYearOf(seat: Seat): number {
  const year = startYearOf(seat.schoolYear)
  return seat.stage.kind === 'vocational' ? year - 15 - seat.grade : year - 6 - seat.grade
}

function declaredIn(random: Random, plan: CountryPlan, seat: Seat): string {
  if (seat.institution.stub) return CESIS_KEY
  const home = seat.institution.municipality
  const share = seat.stage.kind === 'vocational' ? 0.5 : DECLARED_ELSEWHERE
  if (!random.chance(share)) return home.key
  const neighbours = plan.municipalities.filter(
    (facts) => facts.region === home.region && facts.key !== home.key,
  )
  return neighbours.length === 0 ? home.key : random.pick(neighbours).key
}
