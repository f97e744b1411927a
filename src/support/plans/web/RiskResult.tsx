import { useT } from '#web/i18n/i18n-context.ts'
import type { PlanRiskView } from '../contract/plan.ts'
import { OutcomeTag } from './OutcomeTag.tsx'
import classes from './Plan.module.css'
import { ToldText } from './ToldText.tsx'

/** What became of a risk. */
export function RiskResult({ risk }: { risk: PlanRiskView }) {
  const t = useT()
  return (
    <>
      <div className={classes.field}>
        <p className={classes.label}>{t('plans.risks.outcome')}</p>
        <div>{risk.outcome.value === null ? null : <OutcomeTag outcome={risk.outcome.value} />}</div>
      </div>
      <div className={classes.pair}>
        <ToldText label={t('plans.risks.helped')} text={risk.helped.value} />
        <ToldText label={t('plans.risks.hindered')} text={risk.hindered.value} />
      </div>
    </>
  )
}
