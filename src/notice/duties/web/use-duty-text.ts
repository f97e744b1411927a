import { useI18n } from '#web/i18n/i18n-context.ts'
import type { DutyHead } from '../contract/duty.ts'

/** The words of a duty: how much was missed, and how its clock stands. */
export function useDutyText() {
  const { t, f } = useI18n()
  const count = (duty: DutyHead) =>
    t(`duties.count.${duty.basis}`, { count: duty.counted, semester: duty.semester })
  const clock = ({ state, schoolDaysLeft, dueOn, doneOn }: DutyHead): string => {
    if (state === 'late') return t('duties.clock.late', { count: -schoolDaysLeft })
    if (state !== 'open') return doneOn === null ? '' : f.date(doneOn)
    if (schoolDaysLeft === 0) return t('duties.clock.lastDay')
    return `${t('duties.until', { day: f.shortDate(dueOn) })}, ${t('duties.clock.left', { count: schoolDaysLeft })}`
  }
  return {
    /** "22 neattaisnoti kavētas stundas 1. semestrī" */
    count,
    /** The same with the limit. */
    why: (duty: DutyHead) => t('duties.why', { absence: count(duty), allowed: duty.allowed }),
    /** "līdz 27.11., atlikušas 3 mācību dienas" */
    clock,
    /** The same beside the tag that already says "late". */
    clockAtTag: (duty: DutyHead) =>
      duty.state === 'late' ? t('duties.clock.lateBy', { count: -duty.schoolDaysLeft }) : clock(duty),
  }
}
