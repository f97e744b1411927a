import { useT } from '#web/i18n/i18n-context.ts'
import type { ThresholdsOf } from '../contract/rule.ts'
import { RuleAmount } from './RuleAmount.tsx'
import { SubjectsAmount } from './SubjectsAmount.tsx'

interface FallingMarksFieldsProps {
  thresholds: ThresholdsOf<'falling-marks'>
  onChange: (thresholds: ThresholdsOf<'falling-marks'>) => void
}

/** By how much the mean has fallen, of how many marks, and in how many subjects. */
export function FallingMarksFields({ thresholds, onChange }: FallingMarksFieldsProps) {
  const t = useT()
  return (
    <>
      <RuleAmount
        name="by"
        label={t('rules.whatIf.by')}
        range={[0.1, 9]}
        decimals={1}
        value={thresholds.by}
        onChange={(by) => onChange({ ...thresholds, by })}
      />
      <RuleAmount
        name="marks"
        label={t('rules.whatIf.marks')}
        range={[1, 50]}
        value={thresholds.marks}
        onChange={(marks) => onChange({ ...thresholds, marks })}
      />
      <SubjectsAmount
        value={thresholds.subjects}
        onChange={(subjects) => onChange({ ...thresholds, subjects })}
      />
    </>
  )
}
