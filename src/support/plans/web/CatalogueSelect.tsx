import { useState } from 'react'
import { SelectField } from '#web/ui/form/SelectField.tsx'

export interface CatalogueChoice {
  value: string
  label: string
  group: string
}

interface CatalogueSelectProps {
  name: string
  label: string
  hint: string
  /** Said when nothing fits what is typed. */
  nothing: string
  choices: readonly CatalogueChoice[]
  onPick: (value: string) => void
}

/** Search in a classifier; what is picked is used at once, and the field is empty again. */
export function CatalogueSelect({ name, label, hint, nothing, choices, onPick }: CatalogueSelectProps) {
  const [search, setSearch] = useState('')
  const pick = (value: string | null) => {
    setSearch('')
    if (value !== null) onPick(value)
  }
  return (
    <div data-no-print>
      <SelectField
        name={name}
        label={label}
        placeholder={hint}
        nothingFoundMessage={nothing}
        searchable
        value={null}
        searchValue={search}
        onSearchChange={setSearch}
        onChange={pick}
        data={grouped(choices)}
        comboboxProps={{ withinPortal: false }}
        maxDropdownHeight={320}
      />
    </div>
  )
}

function grouped(choices: readonly CatalogueChoice[]) {
  return [...Map.groupBy(choices, (choice) => choice.group)].map(([group, items]) => ({
    group,
    items: items.map(({ value, label }) => ({ value, label })),
  }))
}
