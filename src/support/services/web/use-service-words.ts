import { useI18n } from '#web/i18n/i18n-context.ts'
import type { AmountUnit } from '../domain/amounts.ts'

type Named = { readonly nameLv: string; readonly nameEn: string }
type Ruled = { readonly textLv: string; readonly textEn: string }

/** Names, rules, amounts and periods in the language of the reader. */
export function useServiceWords() {
  const { t, f, locale } = useI18n()
  return {
    name: ({ nameLv, nameEn }: Named) => (locale === 'lv' ? nameLv : nameEn),
    rule: ({ textLv, textEn }: Ruled) => (locale === 'lv' ? textLv : textEn),
    /** Kind and school subject. */
    title: ({ kind, subject }: { kind: Named; subject: string | null }) => {
      const name = locale === 'lv' ? kind.nameLv : kind.nameEn
      return subject === null ? name : `${name}: ${subject}`
    },
    amount: (amount: number, unit: AmountUnit) =>
      unit === 'eur_month'
        ? t('services.amounts.eur_month', { amount: f.euro(Math.round(amount * 100)) })
        : t(`services.amounts.${unit}`, { amount: f.number(amount, 2) }),
    period: (from: string, until: string) =>
      t('services.period', { from: f.date(from), until: f.date(until) }),
  }
}
