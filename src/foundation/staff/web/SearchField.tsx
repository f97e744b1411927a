import { TextInput } from '@mantine/core'
import { Icon } from '#web/ui/Icon.tsx'
import classes from './Staff.module.css'

interface SearchFieldProps {
  label: string
  value: string
  onChange: (text: string) => void
}

/** Finds people in a list that is there whole. */
export function SearchField({ label, value, onChange }: SearchFieldProps) {
  return (
    <TextInput
      className={classes.text}
      type="search"
      label={label}
      leftSection={<Icon name="search" size={18} />}
      autoComplete="off"
      maxLength={80}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
