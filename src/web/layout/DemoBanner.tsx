import { useT } from '../i18n/i18n-context.ts'
import { Banner } from '../ui/Banner.tsx'
import classes from './AppLayout.module.css'

/** Stands on every page of a demonstration. */
export function DemoBanner() {
  const t = useT()
  return (
    <div className={classes.banner} data-no-print>
      <Banner tone="attention" title={t('shell.demo.title')}>
        {t('shell.demo.text')}
      </Banner>
    </div>
  )
}
