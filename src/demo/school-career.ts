import { stableId } from '#platform/ids/stable-id.ts'
import { type SchoolYearId, startYearOf } from './calendar.ts'
import { letterOf } from './institution-stages.ts'
import type { CountryPlan, Destination, InstitutionPlan, Stage } from './plan-types.ts'
import type { Factors } from './pupil-types.ts'
import { at, type Random, sigmoid } from './random.ts'
import { isCastClass } from './seats.ts'

export type Place = {
  readonly institution: InstitutionPlan
  readonly stage: Stage
  readonly grade: number
  readonly letter: string
}

/** The end of a school year. */
type Turn = {
  readonly random: Random
  readonly plan: CountryPlan
  readonly year: SchoolYearId
  readonly pinned: boolean
}

const REPEATS = 0.005
const classIds = new Map<string, string>()

/** The next year's place of a pupil who goes on; undefined when the schooling is completed. */
export function nextPlace(turn: Turn, place: Place, factors: Factors): Place | undefined {
  const { random, plan, year, pinned } = turn
  const { stage, grade } = place
  if (pinned && grade < stage.exitGrade) return { ...place, grade: grade + 1 }
  if (mayRepeat(place) && random.chance(REPEATS * Math.exp(0.8 * factors.learning)))
    return away(place, year, place)
  if (grade === stage.exitGrade) return afterStage(turn, place, factors)
  if (grade === 6 && goesToGymnasium(random, plan, place, factors)) {
    return arrive(random, flowOf(plan, place).gymnasium, 'basic', 7, year) ?? { ...place, grade: 7 }
  }
  return away({ ...place, grade: grade + 1 }, year, place)
}

/** Another school of the municipality with the same grade, for a pupil who moves in the middle of a year. */
export function moveTo(
  random: Random,
  plan: CountryPlan,
  place: Place,
  year: SchoolYearId,
): Place | undefined {
  if (place.stage.kind !== 'basic') return undefined
  const flow = flowOf(plan, place)
  const choices = (place.grade >= 7 ? flow.grade7 : flow.grade1).filter(
    ({ institution }) => institution !== place.institution && institution.gradeTo >= place.grade,
  )
  return arrive(random, choices, 'basic', place.grade, previous(year))
}

export function classIdOf(
  institution: InstitutionPlan,
  stage: string,
  year: SchoolYearId,
  grade: number,
  letter: string,
): string {
  const key = `${institution.id}/${stage}/${year}/${grade}${letter}`
  const known = classIds.get(key)
  if (known !== undefined) return known
  const id = stableId('demo-class', key)
  classIds.set(key, id)
  return id
}

function afterStage({ random, plan, year }: Turn, place: Place, factors: Factors): Place | undefined {
  const flow = flowOf(plan, place)
  if (place.stage.kind === 'preschool') return arrive(random, flow.grade1, 'basic', 1, year)
  if (place.stage.kind !== 'basic') return undefined
  if (place.grade < 9) return arrive(random, flow.grade7, 'basic', place.grade + 1, year)
  const towardsTrade = sigmoid(-0.62 + 0.8 * factors.learning + 0.25 * factors.economic)
  if (random.chance(towardsTrade)) return arrive(random, flow.vocational, 'vocational', 1, year)
  const own = place.institution.stages.find((stage) => stage.kind === 'secondary')
  if (own !== undefined && random.chance(0.75)) {
    return {
      institution: place.institution,
      stage: own,
      grade: 10,
      letter: letterOf(random.int(0, own.classes - 1)),
    }
  }
  return arrive(random, flow.secondary, 'secondary', 10, year)
}

function goesToGymnasium(random: Random, plan: CountryPlan, place: Place, factors: Factors): boolean {
  const flow = flowOf(plan, place)
  if (flow.gymnasium.length === 0 || place.institution.type === 'special') return false
  return random.chance(Math.min(0.9, flow.gymnasiumShare * 0.85 * Math.exp(-0.6 * factors.learning)))
}

function arrive(
  random: Random,
  choices: readonly Destination[],
  kind: Stage['kind'],
  grade: number,
  yearBefore: SchoolYearId,
): Place | undefined {
  if (choices.length === 0) return undefined
  const { institution } = at(choices, random.weighted(choices.map((choice) => choice.weight)))
  const stage = institution.stages.find((each) => each.kind === kind)
  if (stage === undefined) return undefined
  const place = { institution, stage, grade, letter: letterOf(random.int(0, stage.classes - 1)) }
  return away(place, yearBefore, place)
}

/** Nobody but its own pupils sits in the class of the cast. */
function away(place: Place, yearBefore: SchoolYearId, origin: Place): Place {
  const year = `${startYearOf(yearBefore) + 1}/`
  const intoCast = isCastClass(place.institution, year, place.grade, place.letter)
  return { ...place, stage: origin.stage, letter: intoCast ? 'a' : place.letter }
}

function mayRepeat({ stage, grade }: Place): boolean {
  return stage.kind === 'basic' && grade >= 2 && grade <= 8
}

function flowOf(plan: CountryPlan, place: Place) {
  const flow = plan.flows.get(place.institution.municipality.key)
  if (flow === undefined) throw new RangeError(`no flow for ${place.institution.municipality.name}`)
  return flow
}

function previous(year: SchoolYearId): SchoolYearId {
  return `${startYearOf(year) - 1}/`
}
