import { useT } from '#web/i18n/i18n-context.ts'
import { showUndo } from '#web/ui/toast-store.ts'
import type { PlanMeasureView, PlanView } from '../contract/plan.ts'
import { addPlanMeasure, removePlanMeasure } from '../contract/plan-content.ts'
import { HoursField } from './HoursField.tsx'
import { MeasureSubject } from './MeasureSubject.tsx'
import classes from './Plan.module.css'
import { PlanText } from './PlanText.tsx'
import { RemoveButton } from './RemoveButton.tsx'
import { ResponsibleField } from './ResponsibleField.tsx'
import { usePlanCommand } from './use-plan-command.ts'
import { usePlanWords } from './use-plan-words.ts'

interface MeasureItemProps {
  plan: PlanView
  measure: PlanMeasureView
}

export function MeasureItem({ plan, measure }: MeasureItemProps) {
  const t = useT()
  const words = usePlanWords()
  const name = words.name(measure)
  const of = (label: string) => `${label}: ${name}`
  return (
    <li className={classes.item}>
      <div className={classes.itemHead}>
        <h3 className={classes.itemTitle}>
          {name}{' '}
          {measure.level === null ? null : (
            <span className={classes.quiet}>{t(`plans.level.${measure.level}`)}</span>
          )}
        </h3>
        {plan.can.remove ? <RemoveMeasure plan={plan} measure={measure} /> : null}
      </div>
      <PlanText
        plan={plan}
        target={{ field: 'description', measureId: measure.id }}
        saved={measure.description}
        optional
        label={t('plans.measures.description')}
        longLabel={of(t('plans.measures.description'))}
        hint={t('plans.measures.descriptionHint')}
      />
      <div className={classes.pair}>
        <ResponsibleField plan={plan} measure={measure} />
        <PlanText
          plan={plan}
          short
          target={{ field: 'responsibleName', measureId: measure.id }}
          saved={measure.responsibleName}
          optional
          label={t('plans.measures.responsibleName')}
          longLabel={of(t('plans.measures.responsibleName'))}
          hint={t('plans.measures.responsibleNameHint')}
        />
        <HoursField plan={plan} measure={measure} />
        {measure.takesSubject ? <MeasureSubject plan={plan} measure={measure} /> : null}
      </div>
    </li>
  )
}

function RemoveMeasure({ plan, measure }: MeasureItemProps) {
  const t = useT()
  const words = usePlanWords()
  const name = words.name(measure)
  const params = { planId: plan.id, measureId: measure.id }
  const goalIds = plan.goals.filter((goal) => goal.measureIds.includes(measure.id)).map(({ id }) => id)
  const restore = usePlanCommand(addPlanMeasure)
  const takeBack = () =>
    restore.mutate({
      params,
      input: { classifier: measure.classifier, code: measure.code, riskIds: measure.riskIds, goalIds },
    })
  const remove = usePlanCommand(removePlanMeasure, {
    onDone: () => showUndo(t('plans.risks.removed', { name }), takeBack),
  })
  return <RemoveButton name={name} onRemove={() => remove.mutate({ params })} />
}
