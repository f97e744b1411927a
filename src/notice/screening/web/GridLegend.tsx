import { useT } from '#web/i18n/i18n-context.ts'
import classes from './GridLegend.module.css'

/** The scale, and how to screen. */
export function GridLegend() {
  const t = useT()
  return (
    <div className={classes.legend}>
      <p className={classes.line}>
        {t('screening.grid.scale')}
        <span className={classes.suggestion}>
          <span aria-hidden="true" className={classes.sample}>
            2
          </span>{' '}
          {t('screening.grid.suggestion')}
        </span>
      </p>
      <details data-no-print>
        <summary>{t('screening.grid.howTitle')}</summary>
        <p>{t('screening.grid.how')}</p>
        <p>{t('screening.grid.suggestedHow')}</p>
      </details>
    </div>
  )
}
