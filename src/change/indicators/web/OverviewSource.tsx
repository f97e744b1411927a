import { useI18n } from '#web/i18n/i18n-context.ts'
import type { Overview } from '../contract/overview.ts'
import classes from './Overview.module.css'

/** Where the figures come from: date, source, territories, and what is hidden. */
export function OverviewSource({ overview }: { overview: Overview }) {
  const { t, f } = useI18n()
  return (
    <p className={classes.quiet}>
      {t('indicators.overview.source', {
        at: f.dateTime(overview.asOf),
        territory: f.date(overview.territory.validFrom),
      })}{' '}
      {t(overview.published ? 'indicators.overview.sourcePublished' : 'indicators.overview.sourceExact')}
    </p>
  )
}
