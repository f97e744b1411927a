import { useI18n } from '#web/i18n/i18n-context.ts'
import type { FormRisk } from '../contract/assessment-form.ts'
import type { AssessmentHint } from '../contract/assessment-hints.ts'
import { useHints } from './known-hints.tsx'
import classes from './RiskQuestion.module.css'

/** What the data and the screening of the class say already. It helps to answer, and answers nothing. */
export function KnownAlready({ risk, name }: { risk: FormRisk; name: string }) {
  const { t } = useI18n()
  const text = useHintText()
  const hints = useHints(risk.code)
  if (hints.length === 0) return null
  return (
    <ul className={classes.known} aria-label={t('assessments.known.label', { risk: name })}>
      {hints.map(text).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

function useHintText(): (hint: AssessmentHint) => string {
  const { t, f, locale } = useI18n()
  const named = (item: { nameLv: string; nameEn: string }) => (locale === 'lv' ? item.nameLv : item.nameEn)
  return (hint) => {
    if (hint.kind === 'screening') {
      const { by } = hint
      const seen = {
        sign: named(hint.sign).toLocaleLowerCase(locale),
        level: levelText(hint.value),
        on: f.date(hint.at),
      }
      return by === ''
        ? t('assessments.known.screening', seen)
        : t('assessments.known.screeningBy', { ...seen, by })
    }
    const until = f.date(hint.until)
    if (hint.kind === 'absence') return t(`assessments.known.${hint.unit}`, { count: hint.count, until })
    if (hint.kind === 'behaviour') {
      const { reprimands, incidents } = hint
      return t('assessments.known.behaviour', { reprimands, incidents, until })
    }
    const subjects = hint.lowSubjects.map(named).join(', ')
    return subjects === ''
      ? t('assessments.known.noLowSubjects', { until })
      : t('assessments.known.lowSubjects', { subjects, until })
  }

  function levelText(value: number): string {
    const level = (['0', '1', '2', '3'] as const)[value] ?? '0'
    return t(`risk.assessment.levels.${level}`)
  }
}
