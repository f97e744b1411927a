import { useI18n } from '#web/i18n/i18n-context.ts'
import { Banner } from '#web/ui/Banner.tsx'
import type { ServiceView } from '../contract/service.ts'
import classes from './Services.module.css'

/** The average of the school with this service, and over how many; above the cap it warns. */
export function AverageText({ average }: { average: NonNullable<ServiceView['average']> }) {
  const { t, f } = useI18n()
  const text = t('services.average.text', {
    average: f.euro(Math.round(average.average * 100)),
    count: average.services,
    cap: f.euro(Math.round(average.cap * 100)),
  })
  return average.exceeds ? (
    <Banner tone="attention" title={t('services.average.exceeds')}>
      {text}
    </Banner>
  ) : (
    <p className={classes.quiet}>{text}</p>
  )
}
