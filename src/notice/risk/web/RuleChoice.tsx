import { SelectField } from '#web/ui/form/SelectField.tsx'

interface RuleChoiceProps<Value extends string> {
  name: string
  label: string
  description?: string
  options: Readonly<Record<Value, string>>
  value: Value
  onChange: (value: Value) => void
}

/** What a rule counts, of a few that it knows. */
export function RuleChoice<Value extends string>({
  name,
  options,
  onChange,
  ...props
}: RuleChoiceProps<Value>) {
  const values = Object.keys(options) as Value[]
  return (
    <SelectField
      {...props}
      name={`settings.numbers.thresholds.${name}`}
      allowDeselect={false}
      data={values.map((value) => ({ value, label: options[value] }))}
      onChange={(given) => {
        const chosen = values.find((value) => value === given)
        if (chosen !== undefined) onChange(chosen)
      }}
    />
  )
}
