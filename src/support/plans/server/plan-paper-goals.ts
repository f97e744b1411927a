import { facts, heading, type PaperPart, quiet, text } from '#platform/documents/paper.ts'
import type { Words } from '#platform/i18n/words.ts'
import type { PlanView } from '../contract/plan.ts'
import type { PlanGoalView } from '../contract/plan-goal.ts'
import { type GoalProgress, isAsked, outcomeOf, progressOf } from '../domain/goal-progress.ts'
import { goalWording } from '../domain/goal-wording.ts'
import { isEvaluated } from '../domain/plan-states.ts'
import { planWording } from '../domain/plan-wording.ts'

/** Goals on paper: what each is for, what it is measured by, how far it is, and in the end what became of it. */
export function goalParts(plan: PlanView, words: Words): PaperPart[] {
  const { t } = words
  return [
    heading(t('plans.goals.title')),
    ...(plan.goals.length === 0
      ? [text(t('plans.goals.empty'))]
      : plan.goals.flatMap((goal) => oneGoal(plan, goal, words))),
  ]
}

function oneGoal(plan: PlanView, goal: PlanGoalView, words: Words): PaperPart[] {
  const { t, f } = words
  const told = goalWording(plan, words)
  const { name } = planWording(words)
  const risks = plan.risks.filter(({ id }) => goal.riskIds.includes(id)).map(name)
  const measures = plan.measures.filter(({ id }) => goal.measureIds.includes(id)).map(name)
  const progress = progressOf(goal, plan)
  const ends = [
    ...(risks.length === 0 ? [] : [t('plans.goals.forRisks', { risks: f.list(risks) })]),
    ...(measures.length === 0 ? [] : [t('plans.goals.helped', { measures: f.list(measures) })]),
  ]
  return [
    heading(told.name(goal), 3),
    ...(ends.length === 0 ? [] : [text(ends.join('\n'))]),
    ...(progress === undefined ? [] : [text(figuresOf(plan, { goal, progress }, words))]),
    ...saidOf(goal, words),
    ...outcomeParts(plan, goal, words),
  ]
}

type Measured = { readonly goal: PlanGoalView; readonly progress: GoalProgress }

function figuresOf(plan: PlanView, { goal, progress }: Measured, words: Words): string {
  const { t, f } = words
  const told = goalWording(plan, words)
  const { indicator, start, startUntil, now, nowUntil, target } = progress
  const runs = plan.status === 'open' || isEvaluated(plan.status)
  const until = (day: string | null) => {
    if (day === null) return ''
    return ` (${indicator === 'scale' ? f.date(day) : t('plans.indicators.until', { date: f.date(day) })})`
  }
  const pair = (label: string, value: string) => t('plans.document.pair', { label, value })
  const startTold = start === null ? t('plans.indicators.unknown') : told.figure(indicator, start)
  const nowTold = now === null ? t('plans.goals.nothingNewer') : told.figure(indicator, now)
  return [
    told.indicator(goal),
    pair(t(runs ? 'plans.goals.start' : 'plans.goals.startNow'), startTold + until(startUntil)),
    ...(runs
      ? [pair(t(plan.status === 'open' ? 'plans.goals.now' : 'plans.goals.after'), nowTold + until(nowUntil))]
      : []),
    pair(
      t('plans.goals.target'),
      target === null ? t('plans.goals.noTarget') : told.target(indicator, target),
    ),
  ].join('\n')
}

/** What was said on the scale, newest first. */
function saidOf({ values }: PlanGoalView, { t, f }: Words): PaperPart[] {
  if (values.length === 0) return []
  const lines = values.map(({ value, saidBy, saidOn, words: said, recordedBy }) =>
    [
      `${f.date(saidOn)} ${t('plans.goals.said', { value, who: t(`plans.goals.sayers.${saidBy}`) })}`,
      said,
      f.name(recordedBy),
    ]
      .filter((part) => part.trim() !== '')
      .join(' · '),
  )
  return [quiet(lines.join('\n'))]
}

function outcomeParts(plan: PlanView, goal: PlanGoalView, words: Words): PaperPart[] {
  const { t } = words
  if (!isEvaluated(plan.status)) return []
  const outcome = outcomeOf(goal, plan)
  const why = goal.reachedWhy.value
  const rows = [
    ...(outcome === null && isAsked(goal)
      ? []
      : [{ label: t('plans.goals.isReached'), lines: [goalWording(plan, words).outcome(outcome)] }]),
    ...(why.trim() === '' ? [] : [{ label: t('plans.goals.why'), lines: [why] }]),
  ]
  return rows.length === 0 ? [] : [facts(rows)]
}
