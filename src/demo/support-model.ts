import { plusDays } from '#platform/calendar/plain-days.ts'
import { stableId } from '#platform/ids/stable-id.ts'
import type { SemesterDays } from './calendar.ts'
import { TRUE_SUPPORT_EFFECT } from './known-truth.ts'
import { planSupply } from './municipality-facts.ts'
import type { InstitutionPlan } from './plan-types.ts'
import type {
  FactorName,
  Factors,
  Measure,
  ObservedRisk,
  RiskGroup,
  RiskOutcome,
  SupportPlan,
} from './pupil-types.ts'
import { at, type Random, sigmoid } from './random.ts'
import { DOMINANT_WITHIN } from './risk-catalogue.ts'

const KEEPS_PLAN = 0.7
const CONSULTED: readonly (readonly [string, number])[] = [
  ['MAT', 35.7],
  ['LAT', 21],
  ['ENG', 13.1],
  ['LIT', 8],
  ['VAL2', 6.5],
  ['VES', 8],
  ['BIO', 7.7],
]
const SPECIALISTS: readonly (readonly [string, number])[] = [
  ['pedagogue', 36],
  ['teacher-assistant', 17],
  ['psychologist', 25],
  ['social-pedagogue', 20],
  ['speech-therapist', 6],
  ['special-teacher', 4],
]
const ECONOMIC_MEASURES: readonly (readonly [string, number])[] = [
  ['catering', 70],
  ['transport', 15],
  ['lodging', 13],
  ['personal-items', 2],
]
const FACTOR_OF_GROUP: Readonly<Record<RiskGroup, FactorName>> = {
  S: 'learning',
  P: 'health',
  E: 'economic',
  F: 'family',
}

/**
 * Who gets a plan: need, what the region can supply, how ready the school is (log-odds beside the usual), and chance. About 8 % of the pupils in a school year have a plan,
 * most of them in both semesters (1.5 plans a pupil: PuMPuRS final evaluation, table 3.1.4).
 */
export function getsPlan(
  random: Random,
  factors: Factors,
  { institution, grade }: { readonly institution: InstitutionPlan; readonly grade: number },
  { hadPlan, readiness }: { readonly hadPlan: boolean; readonly readiness: number },
): boolean {
  if (hadPlan) return random.chance(KEEPS_PLAN)
  const need =
    0.7 * factors.learning + 0.45 * factors.motivation + 0.25 * factors.family + 0.3 * factors.economic
  const supply = Math.log(planSupply(institution.municipality)) + readiness
  return random.chance(sigmoid(-4.48 + 1.15 * (need - 0.25) + supply + stagePush(institution, grade)))
}

export function drawPlan(
  random: Random,
  pupilId: string,
  factors: Factors,
  risks: readonly ObservedRisk[],
  calendar: SemesterDays,
  prescribed?: string,
): SupportPlan {
  const dominantRisk = prescribed ?? pickDominant(random, factors)
  const group = groupOf(dominantRisk)
  const supportedFactor = supportedBy(dominantRisk, group)
  const running = calendar.days.length < calendar.plannedDays
  const measures = drawMeasures(random, dominantRisk, risks, calendar.days.length / calendar.plannedDays)
  const dose = doseOf(measures)
  const change = TRUE_SUPPORT_EFFECT.factorShift * dose
  const codes = [
    dominantRisk,
    ...risks.map((risk) => risk.code).filter((code) => code !== dominantRisk),
  ].slice(0, 5)
  return {
    id: stableId('demo-plan', `${pupilId}:${calendar.schoolYear}:${calendar.semester}`),
    openedOn: plusDays(calendar.startsOn, random.int(10, 40)),
    reviewOn: plusDays(calendar.endsOn, -random.int(3, 14)),
    status: running ? 'running' : 'evaluated',
    dominantRisk,
    supportedFactor,
    measures,
    outcomes: running ? [] : codes.map((risk) => ({ risk, outcome: evaluate(random, change) })),
    dose,
  }
}

function stagePush(institution: InstitutionPlan, grade: number): number {
  if (institution.type === 'vocational') return -0.25
  if (institution.type === 'special') return 0.4
  if (grade <= 4) return 0.05
  if (grade <= 6) return 0.1
  return grade <= 9 ? 0.25 : -0.4
}

function pickDominant(random: Random, factors: Factors): string {
  const groups: readonly RiskGroup[] = ['S', 'E', 'F', 'P']
  const weights = [
    80,
    16 * Math.exp(0.6 * (factors.economic - 0.75)),
    1.6 * Math.exp(0.6 * (factors.family - 0.6)),
    1.6 * Math.exp(0.6 * (factors.health - 0.4)),
  ]
  return pickWeighted(random, DOMINANT_WITHIN[at(groups, random.weighted(weights))])
}

function supportedBy(risk: string, group: RiskGroup): FactorName {
  if (risk === 'R23-S17' || risk === 'R23-S02' || risk === 'R23-S11') return 'motivation'
  return FACTOR_OF_GROUP[group]
}

/** About 1.85 lines a plan; consultations are 84 % of the lines and four fifths of them are in a subject. */
function drawMeasures(
  random: Random,
  dominant: string,
  risks: readonly ObservedRisk[],
  progress: number,
): Measure[] {
  const count = 1 + random.binomial(2, 0.43)
  const others = risks.map((risk) => risk.code).filter((code) => code !== dominant)
  const share = progress * Math.min(1, Math.max(0.1, random.normal(0.78, 0.2)))
  return Array.from({ length: count }, (_, line) => {
    const risk = line === 0 || others.length === 0 ? dominant : random.pick(others)
    return drawMeasure(random, groupOf(risk), risk, share)
  })
}

function drawMeasure(random: Random, group: RiskGroup, risk: string, share: number): Measure {
  if (group === 'E') {
    return {
      kind: pickWeighted(random, ECONOMIC_MEASURES),
      subject: null,
      risk,
      plannedHours: 0,
      deliveredHours: 0,
    }
  }
  const plannedHours = Math.max(4, Math.round(random.normal(13, 4)))
  const deliveredHours = Math.round(plannedHours * share)
  const inSubject = group === 'S' && random.chance(0.88)
  const kind = inSubject ? 'subject-consultation' : pickWeighted(random, SPECIALISTS)
  return {
    kind,
    subject: inSubject ? pickWeighted(random, CONSULTED) : null,
    risk,
    plannedHours,
    deliveredHours,
  }
}

/** Support without hours (meals, transport) is given in full. */
function doseOf(measures: readonly Measure[]): number {
  const planned = measures.reduce((sum, measure) => sum + measure.plannedHours, 0)
  const delivered = measures.reduce((sum, measure) => sum + measure.deliveredHours, 0)
  return planned === 0 ? 1 : delivered / planned
}

/** The school's own judgement: 78 % "improved" on average, more when the dose was full, hardly ever "increased". */
function evaluate(random: Random, change: number): RiskOutcome {
  const draw = random.float()
  const decreased = sigmoid(0.45 - 3.2 * change)
  if (draw < decreased) return 'decreased'
  return draw < decreased + (1 - decreased) * 0.85 ? 'unchanged' : 'increased'
}

function groupOf(code: string): RiskGroup {
  const letter = code.charAt(4)
  return letter === 'P' || letter === 'E' || letter === 'F' ? letter : 'S'
}

function pickWeighted(random: Random, choices: readonly (readonly [string, number])[]): string {
  return at(choices, random.weighted(choices.map(([, weight]) => weight)))[0]
}
