import { useT } from '../i18n/i18n-context.ts'
import classes from './Logo.module.css'

/** The drop that is noticed, and the name. */
export function Logo({ large = false }: { large?: boolean }) {
  const t = useT()
  return (
    <span className={classes.logo} data-large={large || undefined}>
      <svg aria-hidden="true" viewBox="0 0 16 18" className={classes.mark}>
        <path d="M8 17.2 2.6 10.9a6.6 6.6 0 1 1 10.8 0Z" />
      </svg>
      {t('shell.product')}
    </span>
  )
}
