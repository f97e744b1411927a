import { useI18n } from '#web/i18n/i18n-context.ts'
import type { JournalFacts } from '../contract/screening.ts'

const PRESCHOOL = 0
const NAMED_SUBJECTS = 2

/** What the data say of a pupil, in a few words; nothing when they say nothing. */
export function JournalText({ journal, grade }: { journal: JournalFacts; grade: number }) {
  const { t, f, locale } = useI18n()
  const unexcused = grade === PRESCHOOL ? journal.daysUnexcused : journal.lessonsUnexcused
  const absence =
    grade === PRESCHOOL
      ? t('screening.grid.unexcusedDays', { count: unexcused })
      : t('screening.grid.unexcusedLessons', { count: unexcused })
  const subjects = journal.lowSubjects.map((subject) => (locale === 'lv' ? subject.nameLv : subject.nameEn))
  const marks =
    subjects.length > NAMED_SUBJECTS
      ? t('screening.grid.lowInMany', { count: subjects.length })
      : t('screening.grid.lowIn', { subjects: f.list(subjects) })
  const remarks = t('screening.grid.misbehaviour', { count: journal.misbehaviour })
  const parts = [
    ...(unexcused === 0 ? [] : [absence]),
    ...(subjects.length === 0 ? [] : [marks]),
    ...(journal.misbehaviour === 0 ? [] : [remarks]),
  ]
  return <span title={subjects.length === 0 ? undefined : f.list(subjects)}>{parts.join(' · ')}</span>
}
