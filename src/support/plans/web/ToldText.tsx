import { useT } from '#web/i18n/i18n-context.ts'
import classes from './Plan.module.css'

/** What was written, to be read: on paper, and where the reader may not change it. */
export function ToldText({ label, text }: { label: string; text: string }) {
  const t = useT()
  return (
    <div className={classes.field}>
      <p className={classes.label}>{label}</p>
      <p className={classes.told}>{text.trim() === '' ? t('plans.page.empty') : text}</p>
    </div>
  )
}
