import { useT } from '#web/i18n/i18n-context.ts'
import classes from './GridLegend.module.css'

const keys = [
  ['arrows', 'move'],
  ['digits', 'answer'],
  ['enter', 'confirm'],
  ['clear', 'clear'],
  ['note', 'note'],
] as const

/** The scale, the keys, and how to screen. */
export function GridLegend({ canAnswer }: { canAnswer: boolean }) {
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
      {canAnswer ? (
        <ul className={classes.keys} data-no-print>
          {keys.map(([key, meaning]) => (
            <li key={key}>
              <kbd>{t(`screening.grid.keys.names.${key}`)}</kbd> {t(`screening.grid.keys.${meaning}`)}
            </li>
          ))}
        </ul>
      ) : null}
      <details data-no-print>
        <summary>{t('screening.grid.howTitle')}</summary>
        <p>{t('screening.grid.how')}</p>
        <p>{t('screening.grid.suggestedHow')}</p>
      </details>
    </div>
  )
}
