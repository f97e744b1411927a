import { useI18n } from '#web/i18n/i18n-context.ts'

/** A month of a year as it stands beside others, by its first day: "nov. 2026". */
export function useMonthText(): (startsOn: string) => string {
  const { t, f } = useI18n()
  return (startsOn) =>
    t('signals.marks.monthOf', { month: f.shortMonth(startsOn), year: startsOn.slice(0, 4) })
}
