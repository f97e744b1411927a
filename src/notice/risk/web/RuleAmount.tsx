import { AmountField } from '#web/ui/form/AmountField.tsx'

interface RuleAmountProps {
  name: string
  label: string
  description?: string
  range: readonly [min: number, max: number]
  decimals?: number
  value: number
  onChange: (value: number) => void
}

/** One number of a rule. */
export function RuleAmount({ name, range: [min, max], ...props }: RuleAmountProps) {
  return <AmountField name={`settings.numbers.thresholds.${name}`} min={min} max={max} {...props} />
}
