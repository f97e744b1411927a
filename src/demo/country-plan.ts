import { stableId } from '#platform/ids/stable-id.ts'
import { type SchoolYearId, schoolYearStarting } from './calendar.ts'
import { CAST_SCHOOL, cesisDrafts, cesisPlanQuotas, formerSchoolDraft } from './cesis-plan.ts'
import { generalDrafts, vocationalDrafts } from './institution-drafts.ts'
import { stagesOf } from './institution-stages.ts'
import { CESIS_KEY, MUNICIPALITIES } from './municipality-facts.ts'
import { withPlanQuotas } from './plan-quotas.ts'
import type { CountryPlan, InstitutionDraft, InstitutionPlan } from './plan-types.ts'
import { flowsOf } from './pupil-flows.ts'
import { type Random, randomOf } from './random.ts'

export const DEFAULT_TODAY = '2026-11-20'
const DEFAULT_SEED = 'pamani'
export const DEFAULT_PUPILS = 250_000

/** Residents of Cēsu novads who learn in Rīga. */
const COMMUTERS = 7

export type PlanOptions = {
  readonly seed?: string
  readonly today?: string
  readonly schoolYears?: number
  readonly pupils?: number
}

/** 42 municipalities, about 610 general and special and 40 vocational schools, 250 000 pupils; two school years. */
export function buildCountryPlan(options: PlanOptions = {}): CountryPlan {
  const random = randomOf(options.seed ?? DEFAULT_SEED).child('country')
  const pupils = options.pupils ?? DEFAULT_PUPILS
  const drafts = MUNICIPALITIES.flatMap((municipality) =>
    municipality.key === CESIS_KEY
      ? cesisDrafts(false)
      : generalDrafts(random.child(municipality.key), municipality, pupils),
  )
  return completePlan(
    [...drafts, formerSchoolDraft(), ...vocationalDrafts(random.child('vocational'), pupils)],
    options,
    2,
  )
}

/**
 * Cēsu novads with its real 26 schools, its preschools and the named cast; three school years, in which each school has as
 * many plans as the municipality's programme says.
 */
export function buildDemoPlan(options: PlanOptions = {}): CountryPlan {
  const plan = completePlan([...cesisDrafts(true), formerSchoolDraft(COMMUTERS)], options, 3)
  return withPlanQuotas(plan, cesisPlanQuotas(plan.institutions))
}

export function castSchoolOf(plan: CountryPlan): InstitutionPlan {
  const found = plan.institutions.find((institution) => institution.name === CAST_SCHOOL)
  if (found === undefined) throw new RangeError(`the plan has no ${CAST_SCHOOL}`)
  return found
}

/** The school year that a day belongs to; July and August belong to the year that has ended. */
export function schoolYearOf(today: string): SchoolYearId {
  const year = Number(today.slice(0, 4))
  return schoolYearStarting(today.slice(5) >= '09-01' ? year : year - 1)
}

function completePlan(
  drafts: readonly InstitutionDraft[],
  options: PlanOptions,
  defaultYears: number,
): CountryPlan {
  const seed = options.seed ?? DEFAULT_SEED
  const today = options.today ?? DEFAULT_TODAY
  const schoolYears = lastSchoolYears(today, options.schoolYears ?? defaultYears)
  const institutions = completeInstitutions(randomOf(seed).child('institutions'), drafts, schoolYears.length)
  return {
    seed,
    today,
    schoolYears,
    municipalities: MUNICIPALITIES,
    institutions,
    flows: flowsOf(institutions),
  }
}

function completeInstitutions(
  random: Random,
  drafts: readonly InstitutionDraft[],
  years: number,
): InstitutionPlan[] {
  let nextNumber = 1
  return drafts.map((draft, index) => {
    const { cohort: _cohort, secondaryCohort: _secondary, stub, commuters, ...facts } = draft
    const own = random.child(`${draft.municipality.key}/${draft.name}`)
    const stages = stagesOf(draft)
    const firstPupilNumber = nextNumber
    nextNumber += stages.reduce(
      (sum, each) => sum + (each.cohort * 2 + 60) * (each.exitGrade - each.entryGrade + years),
      0,
    )
    return {
      ...facts,
      index,
      id: stableId('demo-institution', `${draft.municipality.key}/${draft.name}`),
      stages,
      effect: { learning: own.normal(0, 0.25), climate: own.normal(0, 0.25) },
      firstPupilNumber,
      stub: stub ?? false,
      commuters: commuters ?? 0,
    }
  })
}

function lastSchoolYears(today: string, count: number): SchoolYearId[] {
  const last = Number(schoolYearOf(today).slice(0, 4))
  return Array.from({ length: count }, (_, index) => schoolYearStarting(last - count + 1 + index))
}
