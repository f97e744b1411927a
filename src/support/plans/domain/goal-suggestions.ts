import type { PlanRiskId } from '../contract/ids.ts'
import type { PlanView } from '../contract/plan.ts'
import type { RiskGroup } from '../contract/plan-words.ts'
import { isSerious } from './opening.ts'

export type GoalSuggestion = { readonly riskIds: readonly PlanRiskId[]; readonly target: number } & (
  | { readonly indicator: 'lessons_unexcused' | 'subjects_below_four' }
  | { readonly indicator: 'subject_mean'; readonly subject: string }
  | { readonly indicator: 'scale'; readonly group: RiskGroup }
)

type Plan = Pick<PlanView, 'risks' | 'goals' | 'indicators' | 'subjectMeans'>
type Risk = PlanView['risks'][number]

const LOW_MEAN = 4
/** On a scale from 0 to 10: better than half of the way. */
const GOOD_ENOUGH = 7
const LESSONS_A_WEEK = 2
const MOST = 4

const UNEXCUSED = 'R23-S02'
const aboutLearning: ReadonlySet<string> = new Set(['R23-S01', 'R23-S03', 'R23-S05'])

/**
 * Goals for the risks that have none, serious ones first: measured where the pupil’s data tell of the risk; for others one
 * scale for all risks of a group.
 */
export function suggestGoals(plan: Plan): readonly GoalSuggestion[] {
  const answered = new Set(plan.goals.flatMap((goal) => goal.riskIds))
  const open = plan.risks
    .filter((risk) => !answered.has(risk.id))
    .toSorted((a, b) => Number(isSerious(b)) - Number(isSerious(a)))
  const found = open.map((risk) => measured(risk, plan) ?? onScale(risk))
  return [...Map.groupBy(found, alike).values()]
    .flatMap(([first, ...others]) =>
      first === undefined
        ? []
        : [{ ...first, riskIds: [first, ...others].flatMap(({ riskIds }) => riskIds) }],
    )
    .slice(0, MOST)
}

/** Suggestions that are one goal for several risks. */
function alike(suggestion: GoalSuggestion): string {
  const { indicator } = suggestion
  if (indicator === 'scale') return `scale ${suggestion.group}`
  return indicator === 'subject_mean' ? `mean ${suggestion.subject}` : indicator
}

function onScale({ id, group }: Risk): GoalSuggestion {
  return { riskIds: [id], indicator: 'scale', group, target: GOOD_ENOUGH }
}

function measured({ id, code }: Risk, plan: Plan): GoalSuggestion | undefined {
  const riskIds = [id]
  if (code === UNEXCUSED) return { riskIds, indicator: 'lessons_unexcused', target: halfAWeek(plan) }
  if (!aboutLearning.has(code)) return undefined
  const low = plan.subjectMeans
    .flatMap(({ subject, before }) => (before !== null && before < LOW_MEAN ? [{ subject, before }] : []))
    .sort((a, b) => a.before - b.before)
  const [lowest, ...others] = low
  if (lowest === undefined) return undefined
  return code === 'R23-S01' && others.length > 0
    ? { riskIds, indicator: 'subjects_below_four', target: Math.floor(low.length / 2) }
    : { riskIds, indicator: 'subject_mean', subject: lowest.subject, target: LOW_MEAN }
}

/** Half of what is missed in a week now; who misses a lesson a week or less aims at none. */
function halfAWeek({ indicators }: Plan): number {
  const now = indicators.find(({ indicator }) => indicator === 'lessons_unexcused')?.beforePerWeek ?? null
  if (now === null) return LESSONS_A_WEEK
  return now <= 1 ? 0 : Math.max(1, Math.floor(now / 2))
}
