import { useT } from '#web/i18n/i18n-context.ts'
import classes from './Plan.module.css'

/** On paper only: who has read the plan. */
export function Signatures() {
  const t = useT()
  return (
    <section className={classes.onPaper}>
      <h2>{t('plans.page.signatures')}</h2>
      {(['pupil', 'guardian', 'school'] as const).map((who) => (
        <p key={who}>{t('plans.page.signature', { who: t(`plans.page.${who}`) })}</p>
      ))}
    </section>
  )
}
