import { institutionKinds } from '#foundation/institutions/contract/institutions.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { SelectField } from '#web/ui/form/SelectField.tsx'
import type { Editing } from './editing.ts'

const meanings = [...institutionKinds, 'skip'] as const
type Meaning = (typeof meanings)[number]

/** Which kind of institution a word of the file is. */
export function InstitutionKindField({ value, settings, onChange }: Editing & { value: string }) {
  const t = useT()
  const nameOf = (meaning: Meaning) =>
    meaning === 'skip' ? t('imports.values.skip') : t(`institutions.kinds.${meaning}`)
  const { [value]: chosen, ...others } = settings.institutionKinds
  return (
    <SelectField
      name={`institutionKinds.${value}`}
      label={t('imports.institutions.kindWord', { value })}
      placeholder={t('imports.values.choose')}
      data={meanings.map((meaning) => ({ value: meaning, label: nameOf(meaning) }))}
      value={chosen ?? null}
      onChange={(next) => {
        const meaning = meanings.find((one) => one === next)
        onChange({ institutionKinds: meaning === undefined ? others : { ...others, [value]: meaning } })
      }}
    />
  )
}
