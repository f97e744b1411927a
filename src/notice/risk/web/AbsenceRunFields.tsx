import { useT } from '#web/i18n/i18n-context.ts'
import type { ThresholdsOf } from '../contract/rule.ts'
import { RuleAmount } from './RuleAmount.tsx'
import { RuleChoice } from './RuleChoice.tsx'

interface AbsenceRunFieldsProps {
  thresholds: ThresholdsOf<'absence-run'>
  onChange: (thresholds: ThresholdsOf<'absence-run'>) => void
}

/** Which days make a run, how long it is, and how recent. */
export function AbsenceRunFields({ thresholds, onChange }: AbsenceRunFieldsProps) {
  const t = useT()
  return (
    <>
      <RuleChoice
        name="of"
        label={t('rules.whatIf.runOf')}
        description={t(`rules.whatIf.runHints.${thresholds.of}`)}
        options={{
          'not-excused': t('rules.whatIf.runs.not-excused'),
          missed: t('rules.whatIf.runs.missed'),
        }}
        value={thresholds.of}
        onChange={(of) => onChange({ ...thresholds, of })}
      />
      <RuleAmount
        name="atLeastDays"
        label={t('rules.whatIf.atLeastDays')}
        range={[2, 100]}
        value={thresholds.atLeastDays}
        onChange={(atLeastDays) => onChange({ ...thresholds, atLeastDays })}
      />
      <RuleAmount
        name="endedWithin"
        label={t('rules.whatIf.endedWithin')}
        description={t('rules.whatIf.endedWithinHint')}
        range={[1, 100]}
        value={thresholds.endedWithin}
        onChange={(endedWithin) => onChange({ ...thresholds, endedWithin })}
      />
    </>
  )
}
