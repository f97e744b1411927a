import { useI18n } from '#web/i18n/i18n-context.ts'
import type { RiskGroup } from '../contract/plan-words.ts'

type Named = { readonly nameLv: string; readonly nameEn: string }

/** Frequencies 1, 2 and 3. */
const frequencyKeys = ['first', 'repeated', 'lasting'] as const

/** Words that the pages of a plan share, in the language of the reader. */
export function usePlanWords() {
  const { t, f, locale } = useI18n()
  return {
    name: (item: Named) => (locale === 'lv' ? item.nameLv : item.nameEn),
    groups: (groups: readonly RiskGroup[]) => groups.map((group) => t(`plans.group.${group}`)).join(', '),
    semester: (year: string, number: number) => t('plans.semester', { year, number }),
    frequency: (value: number | null) => {
      const key = frequencyKeys[(value ?? 0) - 1]
      return key === undefined ? t('plans.risks.noFrequency') : t(`plans.frequency.${key}`)
    },
    day: (value: string | null) => (value === null ? t('plans.period.none') : f.date(value)),
  }
}
