import { useT } from '../i18n/i18n-context.ts'
import classes from './Welcome.module.css'

const stages = ['notice', 'support', 'change'] as const

/** The three stages of the work in a sentence each. */
export function Stages() {
  const t = useT()
  return (
    <aside className={classes.stages} aria-label={t('shell.tagline')}>
      <p className={classes.tagline}>{t('shell.tagline')}</p>
      <ol className={classes.list}>
        {stages.map((stage) => (
          <li key={stage}>
            <strong>{t(`shell.navigation.area.${stage}`)}</strong>
            <span>{t(`shell.stages.${stage}`)}</span>
          </li>
        ))}
      </ol>
    </aside>
  )
}
