import { SelectField } from '#web/ui/form/SelectField.tsx'
import classes from './Import.module.css'

interface EffectFilterProps<Value extends string> {
  name: string
  label: string
  /** What stands there while nothing is chosen. */
  all: string
  /** The kinds that can be shown. */
  values: readonly Value[]
  /** How many rows are of a kind; those without any are not offered. */
  countOf: (value: Value) => number
  labelOf: (value: Value, count: number) => string
  value: Value | null
  onChange: (value: Value | null) => void
}

/** Narrows what a file does to one kind. With fewer than two kinds there is nothing to choose. */
export function EffectFilter<Value extends string>(props: EffectFilterProps<Value>) {
  const { name, label, all, values, countOf, labelOf, value, onChange } = props
  const choices = values.flatMap((one) => {
    const count = countOf(one)
    return count === 0 ? [] : [{ value: one, label: labelOf(one, count) }]
  })
  if (choices.length < 2) return null
  return (
    <div className={classes.tools} data-no-print>
      <SelectField
        name={name}
        label={label}
        placeholder={all}
        data={choices}
        value={value}
        onChange={(next) => onChange(values.find((one) => one === next) ?? null)}
        clearable
        miw="18rem"
      />
    </div>
  )
}
