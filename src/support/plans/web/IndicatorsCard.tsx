import { useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import type { PlanView } from '../contract/plan.ts'
import { IndicatorBars } from './IndicatorBars.tsx'
import classes from './Indicators.module.css'
import { IndicatorTable } from './IndicatorTable.tsx'

const titles = {
  not_needed: 'titleNow',
  exempt: 'titleNow',
  draft: 'titleNow',
  proposed: 'titleNow',
  open: 'titleSince',
  evaluated: 'titleAfter',
} as const

/** Where the pupil stood when the plan opened, and stands since: figures of the school's own data. */
export function IndicatorsCard({ plan }: { plan: PlanView }) {
  const t = useT()
  const { status, indicators } = plan
  const isOpened = status === 'open' || status === 'evaluated'
  return (
    <Card title={t(`plans.indicators.${titles[status]}`)}>
      {indicators.length === 0 ? (
        <p className={classes.note}>
          {t(isOpened ? 'plans.indicators.noneFrozen' : 'plans.indicators.none')}
        </p>
      ) : (
        <>
          {isOpened ? <IndicatorBars indicators={indicators} /> : null}
          <IndicatorTable indicators={indicators} status={status} />
          {isOpened ? <p className={classes.note}>{t('plans.indicators.frozen')}</p> : null}
        </>
      )}
    </Card>
  )
}
