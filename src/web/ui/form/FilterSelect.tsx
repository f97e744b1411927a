import { SelectField } from './SelectField.tsx'

interface FilterSelectProps {
  name: string
  label: string
  /** What an empty filter means. */
  any: string
  value: string | undefined
  data: readonly { value: string; label: string }[]
  onPick: (value: string | undefined) => void
}

/** One filter of a list: empty means all. */
export function FilterSelect({ name, label, any, value, data, onPick }: FilterSelectProps) {
  return (
    <SelectField
      name={name}
      label={label}
      placeholder={any}
      clearable
      searchable={data.length > 8}
      value={value ?? null}
      onChange={(next) => onPick(next ?? undefined)}
      data={[...data]}
      comboboxProps={{ withinPortal: false }}
    />
  )
}
