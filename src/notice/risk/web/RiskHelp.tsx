import { useI18n } from '#web/i18n/i18n-context.ts'
import type { FormRisk } from '../contract/assessment-form.ts'
import classes from './RiskQuestion.module.css'

/** How to notice the risk and what reduces it, for whoever wants to read it. */
export function RiskHelp({ risk }: { risk: FormRisk }) {
  const { t, locale } = useI18n()
  const how = locale === 'lv' ? risk.howLv : risk.howEn
  const helps = locale === 'lv' ? risk.helpsLv : risk.helpsEn
  if (how.length === 0) return null
  return (
    <details className={classes.help}>
      <summary>{t('risk.assessment.how')}</summary>
      <List items={how} />
      <div>{t('risk.assessment.helps')}</div>
      <List items={helps} />
      <div>{risk.source}</div>
    </details>
  )
}

function List({ items }: { items: readonly string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}
