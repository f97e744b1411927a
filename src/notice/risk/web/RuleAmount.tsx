import { useI18n } from '#web/i18n/i18n-context.ts'
import { NumberField } from '#web/ui/form/NumberField.tsx'

interface RuleAmountProps {
  name: string
  label: string
  range: readonly [min: number, max: number]
  decimals?: number
  value: number
  onChange: (value: number) => void
}

/** One number of a rule. */
export function RuleAmount({
  name,
  label,
  range: [min, max],
  decimals = 0,
  value,
  onChange,
}: RuleAmountProps) {
  const { locale } = useI18n()
  return (
    <NumberField
      name={`settings.numbers.thresholds.${name}`}
      label={label}
      min={min}
      max={max}
      step={decimals === 2 ? 0.5 : 1}
      allowDecimal={decimals > 0}
      decimalScale={decimals}
      decimalSeparator={locale === 'lv' ? ',' : '.'}
      value={value}
      onChange={(given) => onChange(Number(given))}
    />
  )
}
