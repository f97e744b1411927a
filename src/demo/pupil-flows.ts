import { MUNICIPALITIES, type MunicipalityFacts } from './municipality-facts.ts'
import type { Destination, InstitutionPlan, MunicipalityFlow, StageKind } from './plan-types.ts'

const SAME_REGION = 6

export function flowsOf(institutions: readonly InstitutionPlan[]): ReadonlyMap<string, MunicipalityFlow> {
  const vocational = institutions.filter((institution) => institution.type === 'vocational')
  const secondary = destinations(institutions, 'secondary', 10)
  return new Map(
    MUNICIPALITIES.map((facts) => [facts.key, flowOf(facts, institutions, vocational, secondary)]),
  )
}

function flowOf(
  facts: MunicipalityFacts,
  institutions: readonly InstitutionPlan[],
  vocational: readonly InstitutionPlan[],
  secondaryAnywhere: readonly Destination[],
): MunicipalityFlow {
  const own = institutions.filter(
    (institution) => institution.municipality.key === facts.key && !institution.stub,
  )
  const basic = destinations(own, 'basic', 7).filter(({ institution }) => institution.gradeFrom === 1)
  const gymnasium = destinations(own, 'basic', 7).filter(({ institution }) => institution.gradeFrom === 7)
  const primaryOnly = weight(destinations(own, 'basic', 6)) - weight(basic)
  const preschool = weight(destinations(own, 'preschool', 0))
  const grade1 = destinations(own, 'basic', 1)
  const entering = Math.max(1, weight(basic) + primaryOnly)
  const secondary = destinations(own, 'secondary', 10)
  return {
    grade1,
    grade7: basic,
    gymnasium,
    gymnasiumShare: Math.min(0.5, weight(gymnasium) / entering),
    staysAtSeven: clamp((entering - weight(gymnasium)) / Math.max(1, weight(basic)), 0.5, 1.4),
    secondary: secondary.length > 0 ? secondary : secondaryAnywhere,
    vocational: vocational.map((institution) => ({ institution, weight: pull(institution, facts) })),
    freshFirstGraders: preschool === 0 ? 1 : clamp(1 - preschool / Math.max(1, weight(grade1)), 0, 1),
  }
}

/** General and special schools with the stage that has the grade, weighted by the size of the stage. */
function destinations(
  institutions: readonly InstitutionPlan[],
  kind: StageKind,
  grade: number,
): Destination[] {
  return institutions.flatMap((institution) =>
    institution.stages
      .filter(
        (stage) =>
          stage.kind === kind && stage.entryGrade <= grade && grade <= stage.exitGrade && !institution.stub,
      )
      .map((stage) => ({ institution, weight: stage.cohort })),
  )
}

function pull(institution: InstitutionPlan, from: MunicipalityFacts): number {
  const size = institution.stages[0]?.cohort ?? 0
  if (institution.municipality.key === from.key) return size * SAME_REGION * 3
  return institution.municipality.region === from.region ? size * SAME_REGION : size
}

function weight(all: readonly Destination[]): number {
  return all.reduce((sum, destination) => sum + destination.weight, 0)
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value))
}
