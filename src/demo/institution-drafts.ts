import { inventedNames } from './institution-names.ts'
import { CESIS_KEY, MUNICIPALITIES, type MunicipalityFacts, RIGA_KEY } from './municipality-facts.ts'
import type { InstitutionDraft, InstitutionType } from './plan-types.ts'
import { at, type Random } from './random.ts'

/** Grade cohorts that one first-grade cohort stands for: 9 basic, 3 secondary of 58 %, 4 vocational of 34 %. */
const SECONDARY_SHARE = 0.58
const VOCATIONAL_SHARE = 0.342
const COHORTS_PER_PUPIL = 9 + 3 * SECONDARY_SHARE + 4 * VOCATIONAL_SHARE

const GENERAL_SCHOOLS = 608
const VOCATIONAL_SCHOOLS = 39
const GYMNASIUM_SHARE = 0.14

type Kind = {
  readonly word: string
  readonly type: InstitutionType
  readonly from: number
  readonly to: number
  readonly size: number
}

const SECONDARY: Kind = { word: 'vidusskola', type: 'general', from: 1, to: 12, size: 1.7 }
const BASIC: Kind = { word: 'pamatskola', type: 'general', from: 1, to: 9, size: 0.8 }
const PRIMARY: Kind = { word: 'sākumskola', type: 'general', from: 1, to: 6, size: 0.8 }
const GYMNASIUM: Kind = { word: 'ģimnāzija', type: 'general', from: 7, to: 12, size: 1 }
const SPECIAL: Kind = { word: 'pamatskola – attīstības centrs', type: 'special', from: 1, to: 9, size: 0.25 }

function shareOf(municipality: MunicipalityFacts): number {
  const weigh = (facts: MunicipalityFacts) => facts.population * facts.youth
  return weigh(municipality) / MUNICIPALITIES.reduce((sum, facts) => sum + weigh(facts), 0)
}

/** General and special schools of a municipality other than Cēsu novads, which has its real ones. */
export function generalDrafts(
  random: Random,
  municipality: MunicipalityFacts,
  pupils: number,
): InstitutionDraft[] {
  const cohort = (pupils * shareOf(municipality)) / COHORTS_PER_PUPIL
  const kinds = schoolKinds(random, municipality)
  const names = inventedNames(
    random,
    municipality,
    kinds.map((kind) => kind.word),
  )
  const sizes = kinds.map((kind) => kind.size * Math.exp(random.normal(0, 0.6)))
  const firstGrade = total(kinds, sizes, (kind) => kind.from === 1)
  const gymnasium = total(kinds, sizes, (kind) => kind.from === 7)
  const secondary = total(kinds, sizes, (kind) => kind.to === 12)
  return kinds.map((kind, index) => {
    const size = at(sizes, index)
    const share = kind.from === 7 ? (GYMNASIUM_SHARE * size) / gymnasium : size / firstGrade
    return {
      name: at(names, index),
      type: kind.type,
      founder: random.chance(0.06) ? 'private' : 'municipality',
      municipality,
      gradeFrom: kind.from,
      gradeTo: kind.to,
      rural: !municipality.city && index > 1,
      cohort: Math.max(4, Math.round(cohort * share)),
      secondaryCohort:
        kind.to === 12 ? Math.max(8, Math.round((cohort * SECONDARY_SHARE * size) / secondary)) : 0,
    }
  })
}

export function vocationalDrafts(random: Random, pupils: number): InstitutionDraft[] {
  const others = MUNICIPALITIES.filter((facts) => facts.key !== CESIS_KEY)
  const seats = Array.from({ length: VOCATIONAL_SCHOOLS }, () =>
    random.weighted(others.map(vocationalWeight)),
  )
  const sizes = seats.map(() => Math.exp(random.normal(0, 0.5)))
  const cohort = (pupils * VOCATIONAL_SHARE) / COHORTS_PER_PUPIL
  const sum = sizes.reduce((left, right) => left + right, 0)
  const used = new Map<string, number>()
  return seats.map((seat, index) => {
    const municipality = at(others, seat)
    const before = used.get(municipality.key) ?? 0
    used.set(municipality.key, before + 1)
    const names = inventedNames(
      random.child(municipality.key),
      municipality,
      Array(before + 1).fill('tehnikums'),
    )
    return {
      name: at(names, before),
      type: 'vocational',
      founder: 'state',
      municipality,
      gradeFrom: 1,
      gradeTo: 4,
      rural: false,
      cohort: Math.max(20, Math.round((cohort * at(sizes, index)) / sum)),
      secondaryCohort: 0,
    }
  })
}

function schoolKinds(random: Random, municipality: MunicipalityFacts): Kind[] {
  const count = schoolCount(municipality)
  const kinds = [SECONDARY]
  if (count >= 4) kinds.push(GYMNASIUM)
  while (kinds.length < count) {
    const place = kinds.length
    if (place % 24 === 6) kinds.push(SPECIAL)
    else
      kinds.push(
        at([BASIC, SECONDARY, PRIMARY, GYMNASIUM], random.weighted([62, 24, 11, municipality.city ? 5 : 0])),
      )
  }
  return kinds
}

/** Larger municipalities have larger schools: the count grows with the power 0.8 of the share of pupils. */
function schoolCount(municipality: MunicipalityFacts): number {
  const others = MUNICIPALITIES.filter((facts) => facts.key !== CESIS_KEY)
  const all = others.reduce((sum, facts) => sum + shareOf(facts) ** 0.8, 0)
  return Math.max(2, Math.round(((GENERAL_SCHOOLS - 26) * shareOf(municipality) ** 0.8) / all))
}

function vocationalWeight(municipality: MunicipalityFacts): number {
  if (municipality.key === RIGA_KEY) return 16
  return municipality.city ? 2.2 : 0.35
}

function total(kinds: readonly Kind[], sizes: readonly number[], matches: (kind: Kind) => boolean): number {
  let sum = 0
  for (const [index, kind] of kinds.entries()) if (matches(kind)) sum += at(sizes, index)
  return sum
}
