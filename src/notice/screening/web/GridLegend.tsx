import { useT } from '#web/i18n/i18n-context.ts'
import type { ClassScreening } from '../contract/screening.ts'
import type { ClassKind } from '../domain/class-kind.ts'
import classes from './GridLegend.module.css'

interface GridLegendProps {
  kind: ClassKind
  before: ClassScreening['semesterBefore']
}

/** The scale, from when it is what is known of before, and how to screen. */
export function GridLegend({ kind, before }: GridLegendProps) {
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
      {kind === 'group' ? <p className={classes.line}>{t('screening.of.group.meaning')}</p> : null}
      <details data-no-print>
        <summary>{t('screening.grid.howTitle')}</summary>
        <p>{t('screening.grid.how')}</p>
        <p>{t(`screening.of.${kind}.suggested`)}</p>
        {before === null ? null : (
          <p>{t('screening.grid.beforeHow', { semester: before.number, schoolYear: before.schoolYear })}</p>
        )}
      </details>
    </div>
  )
}
