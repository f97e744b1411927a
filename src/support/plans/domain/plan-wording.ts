import type { Words } from '#platform/i18n/words.ts'
import type { RiskGroup } from '../contract/plan-words.ts'

type Named = { readonly nameLv: string; readonly nameEn: string }

/** Frequencies 1, 2 and 3. */
const frequencyKeys = ['first', 'repeated', 'lasting'] as const

/** Words that a plan is told with, the same on its page and on paper. */
export function planWording({ t, f, locale }: Words) {
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
