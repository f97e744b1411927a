import { useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import type { PlanView } from '../contract/plan.ts'
import { isEvaluated } from '../domain/plan-states.ts'
import { IndicatorChanges } from './IndicatorChanges.tsx'
import classes from './Indicators.module.css'
import { IndicatorTable } from './IndicatorTable.tsx'

/** Where the pupil stood when the plan opened, and stands since: figures of the school's own data. */
export function IndicatorsCard({ plan }: { plan: PlanView }) {
  const t = useT()
  const { status, indicators } = plan
  const isOver = isEvaluated(status)
  const isOpened = status === 'open' || isOver
  const title = isOver ? 'titleAfter' : isOpened ? 'titleSince' : 'titleNow'
  return (
    <Card title={t(`plans.indicators.${title}`)}>
      {indicators.length === 0 ? (
        <p className={classes.note}>
          {t(isOpened ? 'plans.indicators.noneFrozen' : 'plans.indicators.none')}
        </p>
      ) : (
        <>
          {isOpened ? <IndicatorChanges plan={plan} /> : null}
          <IndicatorTable indicators={indicators} status={status} />
          {isOpened ? <p className={classes.note}>{t('plans.indicators.frozen')}</p> : null}
        </>
      )}
    </Card>
  )
}
