import { useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import type { PlanView } from '../contract/plan.ts'
import { IndicatorBars } from './IndicatorBars.tsx'
import classes from './Indicators.module.css'
import { IndicatorTable } from './IndicatorTable.tsx'

const titles = { draft: 'titleNow', open: 'titleSince', evaluated: 'titleAfter' } as const

/** Where the pupil stood when the plan opened, and stands since: figures of the school's own data. */
export function IndicatorsCard({ plan }: { plan: PlanView }) {
  const t = useT()
  const { status, indicators } = plan
  return (
    <Card title={t(`plans.indicators.${titles[status]}`)}>
      {indicators.length === 0 ? (
        <p className={classes.note}>
          {t(status === 'draft' ? 'plans.indicators.none' : 'plans.indicators.noneFrozen')}
        </p>
      ) : (
        <>
          {status === 'draft' ? null : <IndicatorBars indicators={indicators} />}
          <IndicatorTable indicators={indicators} status={status} />
          {status === 'draft' ? null : <p className={classes.note}>{t('plans.indicators.frozen')}</p>}
        </>
      )}
    </Card>
  )
}
