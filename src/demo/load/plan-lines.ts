import { municipalityId, semesterId } from '#foundation/institutions/index.ts'
import { stableId } from '#platform/ids/stable-id.ts'
import { semesterEndsOn } from '../calendar.ts'
import { castId } from '../cast.ts'
import { goalOfCountry, goalsOf } from '../plan-goals.ts'
import { wordsOf } from '../plan-words.ts'
import { type PlanRow, planRows } from '../pupil-rows.ts'
import type { Measure, Pupil } from '../pupil-types.ts'
import type { Copies } from './open-copies.ts'
import type { LoadContext, PlaceValues } from './pupil-lines.ts'
import { SUBJECT_CODES } from './signal-lines.ts'
import type { PupilTable } from './tables.ts'

const KIND_CODES: Readonly<Record<string, string>> = {
  pedagogue: 'teacher-individual-consultation',
  'special-teacher': 'special-education-teacher',
  transport: 'public-transport',
}

/** Plans of one pupil with their risks, goals, measures and outcomes. Baselines and results follow set-based from the signals. */
export function planLines(
  copies: Copies<PupilTable>,
  pupil: Pupil,
  place: PlaceValues,
  context: LoadContext,
): void {
  const plans = planRows(pupil)
  for (const [index, plan] of plans.entries()) {
    const by = context.teacherOf.get(plan.classId) ?? stableId('demo-person', 'ilze.priede')
    const approvedBy = context.leaderOf.get(plan.institutionId) ?? castId('dace.vilka')
    const continues = plans[index - 1]?.id ?? null
    const follows = followUp(plan, plans[index + 1])
    writePlan(copies, plan, place, { by, approvedBy, continues, follows, withWords: context.withCast })
    const risks = writeRisks(copies, plan, pupil)
    writeGoals(copies, { plan, risks, by, context })
    plan.measures.forEach((measure, position) => {
      const id = stableId('demo-plan-measure', `${plan.id}:${position}`)
      writeMeasure(copies, { plan, measure, id, position, by })
      const risk = risks.get(measure.risk)
      if (risk !== undefined) copies.row('plans.plan_risk_measures', [plan.id, risk, id])
    })
  }
}

type FollowUp = { readonly kind: 'closed' | 'continued'; readonly remark: string }

/** What followed an evaluated plan: the pupil's next plan goes on from it, or it was closed. */
function followUp({ status, outcomes }: PlanRow, next: PlanRow | undefined): FollowUp | null {
  if (status !== 'evaluated') return null
  if (next !== undefined) return { kind: 'continued', remark: '' }
  const isBetter = outcomes.every(({ outcome }) => outcome === 'decreased')
  return {
    kind: 'closed',
    remark: isBetter
      ? 'Ir kļuvis labāk; turpmāk pietiek ar klases audzinātājas atbalstu.'
      : 'Mācību gads ir galā; rudenī vērosim un, ja vajadzēs, sāksim jaunu plānu.',
  }
}

type Written = {
  readonly by: string
  readonly approvedBy: string
  readonly continues: string | null
  readonly follows: FollowUp | null
  readonly withWords: boolean
}

function writePlan(
  copies: Copies<PupilTable>,
  plan: PlanRow,
  place: PlaceValues,
  { by, approvedBy, continues, follows, withWords }: Written,
): void {
  const evaluatedAt = follows === null ? null : `${plan.reviewOn}T13:00:00Z`
  const opened = `${plan.openedOn}T11:00:00Z`
  copies.row('plans.plans', [
    plan.id,
    plan.pupilId,
    semesterId(plan.schoolYear, plan.semester),
    follows?.kind ?? 'open',
    3,
    plan.openedOn,
    semesterEndsOn(plan.schoolYear, plan.semester),
    plan.reviewOn,
    by,
    opened,
    approvedBy,
    opened,
    evaluatedAt === null ? null : by,
    evaluatedAt,
    ...wordColumns(plan, withWords),
    ...place,
    municipalityId(plan.municipality),
    plan.institutionId,
    continues,
  ])
  if (follows !== null)
    copies.row('plans.plan_steps', [
      plan.id,
      1,
      follows.kind,
      follows.remark,
      by,
      `${plan.reviewOn}T13:10:00Z`,
    ])
}

/** The demonstration is read; the country is only counted. */
function wordColumns(plan: PlanRow, withWords: boolean): [string, string, string] {
  if (!withWords) return ['', '', '']
  const { strengths, pupilWords, guardianWords } = wordsOf(plan.id)
  return [strengths, pupilWords, guardianWords]
}

/** The risks of a plan: those that were evaluated, or while it runs those that were seen. Answers their row ids by code. */
function writeRisks(copies: Copies<PupilTable>, plan: PlanRow, pupil: Pupil): Map<string, string> {
  const semester = pupil.semesters.find(
    (each) => each.schoolYear === plan.schoolYear && each.semester === plan.semester,
  )
  const seen = semester?.risks ?? []
  const running = [
    ...new Set([
      plan.dominantRisk,
      ...plan.measures.map((measure) => measure.risk),
      ...seen.map((risk) => risk.code),
    ]),
  ]
  const codes = plan.outcomes.length > 0 ? plan.outcomes.map((outcome) => outcome.risk) : running.slice(0, 5)
  const ids = new Map(codes.map((code) => [code, stableId('demo-plan-risk', `${plan.id}:${code}`)]))
  codes.forEach((code, position) => {
    const frequency = seen.find((risk) => risk.code === code)?.frequency ?? 2
    const outcome = plan.outcomes.find((each) => each.risk === code)?.outcome ?? null
    copies.row('plans.plan_risks', [ids.get(code) ?? '', plan.id, '2023', code, frequency, position, outcome])
  })
  return ids
}

type GoalLines = {
  readonly plan: PlanRow
  /** Row ids by code. */
  readonly risks: ReadonlyMap<string, string>
  readonly by: string
  readonly context: LoadContext
}

function writeGoals(copies: Copies<PupilTable>, { plan, risks, by, context }: GoalLines): void {
  const nameOf = (code: string) => context.riskNames.get(code) ?? code
  const of = { plan, codes: [...risks.keys()], nameOf, today: context.today }
  const goals = context.withCast ? goalsOf(of) : [goalOfCountry(of)]
  goals.forEach((goal, position) => {
    const { id, text, indicator, target, scaleStart, reached } = goal
    copies.row('plans.plan_goals', [id, plan.id, text, indicator, target, scaleStart, reached, position])
    for (const code of goal.risks) copies.row('plans.plan_goal_risks', [plan.id, id, risks.get(code) ?? ''])
    for (const said of goal.values)
      copies.row('plans.goal_values', [
        said.id,
        plan.id,
        id,
        said.number,
        said.value,
        said.saidBy,
        said.saidOn,
        said.words,
        by,
        `${said.saidOn}T12:00:00Z`,
      ])
  })
}

type MeasureLine = {
  readonly plan: PlanRow
  readonly measure: Measure
  readonly id: string
  readonly position: number
  readonly by: string
}

function writeMeasure(copies: Copies<PupilTable>, { plan, measure, id, position, by }: MeasureLine): void {
  const code = KIND_CODES[measure.kind] ?? measure.kind
  const hours = measure.plannedHours === 0 ? null : measure.plannedHours
  const subject = measure.subject === null ? null : (SUBJECT_CODES[measure.subject] ?? null)
  copies.row('plans.plan_measures', [
    id,
    plan.id,
    'support-kind',
    '2024',
    code,
    by,
    '',
    hours,
    subject,
    position,
  ])
}
