import { Checkbox } from '@mantine/core'
import { useT } from '#web/i18n/i18n-context.ts'
import type { PlanMeasureView, PlanRiskView, PlanView } from '../contract/plan.ts'
import { linkMeasure, unlinkMeasure } from '../contract/plan-content.ts'
import { allows } from '../domain/plan-states.ts'
import classes from './Plan.module.css'
import { usePlanCommand } from './use-plan-command.ts'
import { usePlanWords } from './use-plan-words.ts'

interface RiskMeasuresProps {
  plan: PlanView
  risk: PlanRiskView
}

/** Which measures of the plan are for this risk: many to many. */
export function RiskMeasures({ plan, risk }: RiskMeasuresProps) {
  const t = useT()
  const words = usePlanWords()
  const mayLink = plan.can.edit && allows(plan.status, 'link')
  const linked = plan.measures.filter((measure) => risk.measureIds.includes(measure.id))
  return (
    <>
      {mayLink && plan.measures.length > 0 ? (
        <fieldset className={`${classes.checks} ${classes.onScreen}`}>
          <legend>{t('plans.risks.measures')}</legend>
          {plan.measures.map((measure) => (
            <LinkCheck key={measure.id} plan={plan} risk={risk} measure={measure} />
          ))}
        </fieldset>
      ) : null}
      <div className={mayLink && plan.measures.length > 0 ? classes.onPaper : undefined}>
        <p className={classes.label}>{t('plans.risks.measures')}</p>
        <p className={classes.told}>
          {linked.length === 0 ? t('plans.risks.noMeasures') : linked.map(words.name).join('; ')}
        </p>
      </div>
    </>
  )
}

function LinkCheck({ plan, risk, measure }: RiskMeasuresProps & { measure: PlanMeasureView }) {
  const words = usePlanWords()
  const link = usePlanCommand(linkMeasure)
  const unlink = usePlanCommand(unlinkMeasure)
  const checked = risk.measureIds.includes(measure.id)
  const params = { planId: plan.id, riskId: risk.id, measureId: measure.id }
  return (
    <Checkbox
      label={words.name(measure)}
      checked={checked}
      disabled={checked && !allows(plan.status, 'unlink')}
      onChange={() => (checked ? unlink : link).mutate({ params })}
    />
  )
}
