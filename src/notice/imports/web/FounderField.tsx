import { founders } from '#foundation/institutions/contract/institutions.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { SelectField } from '#web/ui/form/SelectField.tsx'
import type { Editing } from './editing.ts'

/** Who a founder of the file is, where the words do not say it. */
export function FounderField({ value, settings, onChange }: Editing & { value: string }) {
  const t = useT()
  const { [value]: chosen, ...others } = settings.founders
  return (
    <SelectField
      name={`founders.${value}`}
      label={t('imports.institutions.founderWord', { value })}
      placeholder={t('imports.values.choose')}
      data={founders.map((founder) => ({ value: founder, label: t(`institutions.founders.${founder}`) }))}
      value={chosen ?? null}
      onChange={(next) => {
        const founder = founders.find((one) => one === next)
        onChange({ founders: founder === undefined ? others : { ...others, [value]: founder } })
      }}
    />
  )
}
