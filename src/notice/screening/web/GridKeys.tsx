import { useT } from '#web/i18n/i18n-context.ts'
import classes from './GridKeys.module.css'

const keys = [
  ['arrows', 'move'],
  ['digits', 'answer'],
  ['enter', 'confirm'],
  ['clear', 'clear'],
  ['note', 'note'],
] as const

/** The keys of the grid, before it; not where there is no keyboard. */
export function GridKeys() {
  const t = useT()
  return (
    <ul className={classes.keys} data-no-print>
      {keys.map(([key, meaning]) => (
        <li key={key}>
          <kbd>{t(`screening.grid.keys.names.${key}`)}</kbd> {t(`screening.grid.keys.${meaning}`)}
        </li>
      ))}
    </ul>
  )
}
