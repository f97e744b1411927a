import type { ReactNode } from 'react'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { ChangeKey, wayOf } from '#web/ui/ChangeLine.tsx'
import type { PlanView } from '../contract/plan.ts'
import type { PlanGoalView } from '../contract/plan-goal.ts'
import { directionOf, type GoalProgress, progressOf } from '../domain/goal-progress.ts'
import { isEvaluated } from '../domain/plan-states.ts'
import { GoalChange } from './GoalChange.tsx'
import classes from './Goals.module.css'
import page from './Plan.module.css'
import { useGoalWords } from './use-goal-words.ts'
import { mayEdit } from './use-plan-field.ts'

interface GoalProgressProps {
  plan: PlanView
  goal: PlanGoalView
}

/** What a goal is measured by: where it began, where it stands, and where it leads, each with the day of the data. */
export function GoalProgressView({ plan, goal }: GoalProgressProps) {
  const words = useGoalWords(plan)
  const progress = progressOf(goal, plan)
  if (progress === undefined) return null
  return (
    <div className={classes.progress}>
      <span className={mayEdit(plan, 'indicator') ? page.onPaper : classes.remark}>
        {words.indicator(goal)}
      </span>
      <GoalChange plan={plan} goal={goal} progress={progress} />
      <Figures plan={plan} progress={progress} />
    </div>
  )
}

function Figures({ plan, progress }: { plan: PlanView; progress: GoalProgress }) {
  const t = useT()
  const words = useGoalWords(plan)
  const { indicator, start, startUntil, now, nowUntil, target } = progress
  const runs = plan.status === 'open' || isEvaluated(plan.status)
  return (
    <dl className={classes.figures}>
      <Figure
        mark={<ChangeKey kind="from" />}
        label={t(runs ? 'plans.goals.start' : 'plans.goals.startNow')}
        text={start === null ? t('plans.indicators.unknown') : words.figure(indicator, start)}
        until={startUntil}
      />
      {runs ? (
        <Figure
          mark={<ChangeKey kind="to" tone={directionOf(indicator, start, now)} way={wayOf(start, now)} />}
          label={t(plan.status === 'open' ? 'plans.goals.now' : 'plans.goals.after')}
          text={now === null ? t('plans.goals.nothingNewer') : words.figure(indicator, now)}
          until={nowUntil}
          isSaid={indicator === 'scale'}
        />
      ) : null}
      <Figure
        mark={<ChangeKey kind="target" />}
        label={t('plans.goals.target')}
        text={target === null ? t('plans.goals.noTarget') : words.target(indicator, target)}
        until={null}
      />
    </dl>
  )
}

interface FigureProps {
  mark: ReactNode
  label: string
  text: string
  until: string | null
  isSaid?: boolean
}

function Figure({ mark, label, text, until, isSaid = false }: FigureProps) {
  const t = useT()
  const f = useFormat()
  return (
    <div>
      <dt>
        <span className={classes.key} aria-hidden="true">
          {mark}
        </span>
        {label}
      </dt>
      <dd>
        {text}
        {until === null ? null : (
          <span className={classes.remark}>
            {isSaid ? f.date(until) : t('plans.indicators.until', { date: f.date(until) })}
          </span>
        )}
      </dd>
    </div>
  )
}
