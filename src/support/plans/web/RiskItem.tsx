import { useT } from '#web/i18n/i18n-context.ts'
import { LevelTag } from '#web/ui/LevelTag.tsx'
import { StatusTag } from '#web/ui/StatusTag.tsx'
import { showUndo } from '#web/ui/toast-store.ts'
import type { PlanRiskView, PlanView } from '../contract/plan.ts'
import { addPlanRisk, removePlanRisk } from '../contract/plan-content.ts'
import { isUnanswered } from '../domain/opening.ts'
import { isEvaluated } from '../domain/plan-states.ts'
import { FrequencyField } from './FrequencyField.tsx'
import goals from './Goals.module.css'
import classes from './Plan.module.css'
import { riskPlace } from './place-ids.ts'
import { RemoveButton } from './RemoveButton.tsx'
import { RiskMeasures } from './RiskMeasures.tsx'
import { RiskResult } from './RiskResult.tsx'
import { usePlanCommand } from './use-plan-command.ts'
import { mayEdit } from './use-plan-field.ts'
import { usePlanWords } from './use-plan-words.ts'

interface RiskItemProps {
  plan: PlanView
  risk: PlanRiskView
}

/** One need of the pupil: how lasting, what helps, and in the end what became of it. */
export function RiskItem({ plan, risk }: RiskItemProps) {
  const t = useT()
  const words = usePlanWords()
  return (
    <li id={riskPlace(risk.id)} className={`${classes.item} ${goals.place}`} tabIndex={-1}>
      <div className={classes.itemHead}>
        <h3 className={classes.itemTitle}>{words.name(risk)}</h3>
        {plan.can.remove ? <RemoveRisk plan={plan} risk={risk} /> : null}
      </div>
      {risk.edition === '2023' ? null : (
        <p className={classes.quiet}>{t('plans.risks.ofEdition', { edition: risk.edition })}</p>
      )}
      <RiskTags plan={plan} risk={risk} />
      {mayEdit(plan, 'frequency') ? <FrequencyField plan={plan} risk={risk} /> : null}
      <RiskMeasures plan={plan} risk={risk} />
      {isEvaluated(plan.status) ? <RiskResult risk={risk} /> : null}
    </li>
  )
}

const weights = { 1: 'low', 2: 'medium', 3: 'high' } as const

function RiskTags({ plan, risk }: RiskItemProps) {
  const t = useT()
  const words = usePlanWords()
  const frequency = risk.frequency.value
  return (
    <span className={classes.tags}>
      {frequency === 1 || frequency === 2 || frequency === 3 ? (
        <LevelTag level={weights[frequency]}>{words.frequency(frequency)}</LevelTag>
      ) : null}
      {plan.status === 'draft' && isUnanswered(risk, plan) ? (
        <StatusTag tone="waiting">{t('plans.risks.serious')}</StatusTag>
      ) : null}
    </span>
  )
}

function RemoveRisk({ plan, risk }: RiskItemProps) {
  const t = useT()
  const words = usePlanWords()
  const name = words.name(risk)
  const params = { planId: plan.id, riskId: risk.id }
  const { edition, code, frequency, measureIds } = risk
  const goalIds = plan.goals.filter((goal) => goal.riskIds.includes(risk.id)).map(({ id }) => id)
  const restore = usePlanCommand(addPlanRisk)
  const takeBack = () =>
    restore.mutate({ params, input: { edition, code, frequency: frequency.value, measureIds, goalIds } })
  const remove = usePlanCommand(removePlanRisk, {
    onDone: () => showUndo(t('plans.risks.removed', { name }), takeBack),
  })
  return <RemoveButton name={name} onRemove={() => remove.mutate({ params })} />
}
