import { useT } from '#web/i18n/i18n-context.ts'
import { RuleAmount } from './RuleAmount.tsx'

interface SubjectsAmountProps {
  /** Other words where the number is all that the rule counts. */
  label?: string
  value: number
  onChange: (subjects: number) => void
}

/** In how many subjects it must be so. */
export function SubjectsAmount({ label, value, onChange }: SubjectsAmountProps) {
  const t = useT()
  return (
    <RuleAmount
      name="subjects"
      label={label ?? t('rules.whatIf.subjects')}
      range={[1, 20]}
      value={value}
      onChange={onChange}
    />
  )
}
