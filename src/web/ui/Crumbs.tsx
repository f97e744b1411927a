import { useT } from '../i18n/i18n-context.ts'
import classes from './Crumbs.module.css'
import { TextLink } from './TextLink.tsx'

export interface Crumb {
  label: string
  to: string
}

/** The way back up; the present page is the heading below and is not repeated. */
export function Crumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const t = useT()
  return (
    <nav aria-label={t('shell.crumbs')}>
      <ol className={classes.crumbs}>
        {crumbs.map((crumb) => (
          <li key={crumb.to}>
            <TextLink to={crumb.to}>{crumb.label}</TextLink>
          </li>
        ))}
      </ol>
    </nav>
  )
}
