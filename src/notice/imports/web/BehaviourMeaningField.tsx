import { useT } from '#web/i18n/i18n-context.ts'
import { SelectField } from '#web/ui/form/SelectField.tsx'
import type { Editing } from './editing.ts'

const meanings = ['praise', 'reprimand', 'incident', 'skip'] as const
type Meaning = (typeof meanings)[number]

/** What a word of the file for remarks about behaviour means. */
export function BehaviourMeaningField({ value, settings, onChange }: Editing & { value: string }) {
  const t = useT()
  const choose = (meaning: Meaning | null) => {
    const { [value]: _, ...others } = settings.behaviourKinds
    onChange({ behaviourKinds: meaning === null ? others : { ...others, [value]: meaning } })
  }
  return (
    <SelectField
      name={`behaviourKinds.${value}`}
      label={value === '' ? t('imports.values.emptyBehaviour') : t('imports.values.behaviourKind', { value })}
      placeholder={t('imports.values.choose')}
      data={meanings.map((meaning) => ({ value: meaning, label: t(`imports.values.${meaning}`) }))}
      value={settings.behaviourKinds[value] ?? null}
      onChange={(chosen) => choose(meanings.find((meaning) => meaning === chosen) ?? null)}
    />
  )
}
