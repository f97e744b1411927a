import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { Fold } from '#web/ui/Fold.tsx'
import { showUndo } from '#web/ui/toast-store.ts'
import type { PlanView } from '../contract/plan.ts'
import type { PlanGoalView } from '../contract/plan-goal.ts'
import { addPlanGoal, removePlanGoal } from '../contract/plan-goals.ts'
import { isAsked, outcomeOf } from '../domain/goal-progress.ts'
import { isEvaluated } from '../domain/plan-states.ts'
import { GoalLinks } from './GoalLinks.tsx'
import { GoalMeasuring } from './GoalMeasuring.tsx'
import { GoalOutcomeTag } from './GoalOutcomeTag.tsx'
import { GoalProgressView } from './GoalProgressView.tsx'
import goals from './Goals.module.css'
import { GoalValues } from './GoalValues.tsx'
import classes from './Plan.module.css'
import { PlanText } from './PlanText.tsx'
import { goalPlace } from './place-ids.ts'
import { RecordGoalValue } from './RecordGoalValue.tsx'
import { RemoveButton } from './RemoveButton.tsx'
import { ToldText } from './ToldText.tsx'
import { useGoalWords } from './use-goal-words.ts'
import { usePlanCommand } from './use-plan-command.ts'
import { mayEdit } from './use-plan-field.ts'
import { usePlanWords } from './use-plan-words.ts'

interface GoalItemProps {
  plan: PlanView
  goal: PlanGoalView
}

/** One goal: what will be seen, how that is measured, how far it is, and in the end whether it was reached. */
export function GoalItem({ plan, goal }: GoalItemProps) {
  const words = useGoalWords(plan)
  const isWritten = mayEdit(plan, 'goal')
  return (
    <li id={goalPlace(goal.id)} className={`${classes.item} ${goals.place}`} tabIndex={-1}>
      <div className={classes.itemHead}>
        <h3 className={classes.itemTitle}>{isWritten ? words.numbered(goal) : words.name(goal)}</h3>
        {plan.can.remove ? <RemoveGoal plan={plan} goal={goal} /> : null}
        {isEvaluated(plan.status) ? <Ended plan={plan} goal={goal} /> : null}
      </div>
      {isWritten ? <EditedGoal plan={plan} goal={goal} /> : <GoalFor plan={plan} goal={goal} />}
      <GoalProgressView plan={plan} goal={goal} />
      {plan.can.record && goal.indicator.value === 'scale' ? (
        <RecordGoalValue plan={plan} goal={goal} />
      ) : null}
      <GoalValues goal={goal} />
      {isEvaluated(plan.status) && goal.reachedWhy.value.trim() !== '' ? <Why goal={goal} /> : null}
    </li>
  )
}

/** What became of it; nothing where nobody was asked, before goals had an end of their own. */
function Ended({ plan, goal }: GoalItemProps) {
  const outcome = outcomeOf(goal, plan)
  return outcome === null && isAsked(goal) ? null : <GoalOutcomeTag outcome={outcome} />
}

function EditedGoal({ plan, goal }: GoalItemProps) {
  const t = useT()
  const words = useGoalWords(plan)
  const isForAll = plan.risks.length === 1 && goal.riskIds.length === 1 // nothing to choose
  return (
    <>
      <PlanText
        plan={plan}
        target={{ field: 'goal', goalId: goal.id }}
        saved={goal.goal}
        label={t('plans.goals.goal')}
        longLabel={words.label(t('plans.goals.goal'), goal)}
        hint={t('plans.goals.goalHint')}
      />
      <div className={classes.onPaper}>
        <GoalFor plan={plan} goal={goal} />
      </div>
      {isForAll ? null : <GoalLinks plan={plan} goal={goal} part="risks" />}
      {mayEdit(plan, 'indicator') ? <GoalMeasuring plan={plan} goal={goal} /> : null}
      {plan.measures.length === 0 ? null : (
        <Fold title={t('plans.goals.helping', { count: goal.measureIds.length })} headingLevel={3}>
          <GoalLinks plan={plan} goal={goal} part="measures" />
        </Fold>
      )}
    </>
  )
}

/** To be read: for which risks, and what helps. */
function GoalFor({ plan, goal }: GoalItemProps) {
  const t = useT()
  const f = useFormat()
  const words = usePlanWords()
  const risks = plan.risks.filter((risk) => goal.riskIds.includes(risk.id)).map(words.name)
  const measures = plan.measures.filter(({ id }) => goal.measureIds.includes(id)).map(words.name)
  return (
    <div>
      {risks.length === 0 ? null : (
        <p className={classes.quiet}>{t('plans.goals.forRisks', { risks: f.list(risks) })}</p>
      )}
      {measures.length === 0 ? null : (
        <p className={classes.quiet}>{t('plans.goals.helped', { measures: f.list(measures) })}</p>
      )}
    </div>
  )
}

function Why({ goal }: { goal: PlanGoalView }) {
  const t = useT()
  return <ToldText label={t('plans.goals.why')} text={goal.reachedWhy.value} />
}

function RemoveGoal({ plan, goal }: GoalItemProps) {
  const t = useT()
  const words = useGoalWords(plan)
  const name = words.name(goal)
  const params = { planId: plan.id, goalId: goal.id }
  const restore = usePlanCommand(addPlanGoal)
  const takeBack = () =>
    restore.mutate({ params, input: { riskIds: goal.riskIds, measureIds: goal.measureIds } })
  const remove = usePlanCommand(removePlanGoal, {
    onDone: () => showUndo(t('plans.risks.removed', { name }), takeBack),
  })
  return <RemoveButton name={name} onRemove={() => remove.mutate({ params })} />
}
