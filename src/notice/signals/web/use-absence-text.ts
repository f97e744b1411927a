import { useI18n } from '#web/i18n/i18n-context.ts'
import type { AbsenceDay } from '../contract/attendance.ts'

const causes = ['unexcused', 'unknown', 'excused'] as const

/** What was missed on a day: "3 neattaisnotas, 1 attaisnota". */
export function useAbsenceText(): (day: AbsenceDay) => string {
  const { t } = useI18n()
  return (day) => {
    const given = causes.filter((cause) => day[cause] > 0)
    if (day.wholeDay)
      return t('signals.calendar.wholeDay', { cause: t(`signals.calendar.kinds.${given[0] ?? 'unknown'}`) })
    return given.map((cause) => t(`signals.calendar.lessons.${cause}`, { count: day[cause] })).join(', ')
  }
}
