import { useI18n } from '#web/i18n/i18n-context.ts'
import { SelectField } from '#web/ui/form/SelectField.tsx'
import type { ServiceKindHead } from '../contract/service-kinds.ts'
import { useServiceWords } from './use-service-words.ts'

interface KindFieldProps {
  families: readonly { code: string; nameLv: string; nameEn: string }[]
  kinds: readonly ServiceKindHead[]
  value: string | null
  onChange: (code: string | null) => void
}

/** Kinds for pupils: those in force by family, then those that can only be asked for in their own time. */
export function KindField({ families, kinds, value, onChange }: KindFieldProps) {
  const { t, f } = useI18n()
  const words = useServiceWords()
  const forPupils = kinds.filter(({ beneficiary }) => beneficiary === 'learner')
  const groups = families.map((family) => ({
    group: words.name(family),
    items: forPupils
      .filter((kind) => kind.isInForce && kind.family === family.code)
      .map((kind) => ({ value: kind.code, label: words.name(kind) })),
  }))
  const former = forPupils
    .filter((kind) => !kind.isInForce)
    .map((kind) => ({
      value: kind.code,
      label: t('services.request.untilOf', { name: words.name(kind), day: f.date(kind.validUntil) }),
    }))
  return (
    <SelectField
      name="kindCode"
      label={t('services.request.kind')}
      searchable
      value={value}
      onChange={onChange}
      data={[...groups, { group: t('services.request.former'), items: former }].filter(
        ({ items }) => items.length > 0,
      )}
      comboboxProps={{ withinPortal: false }}
    />
  )
}
