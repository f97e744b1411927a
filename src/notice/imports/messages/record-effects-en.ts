import type { MessagesLike } from '#platform/i18n/messages-like.ts'
import type { recordEffectsLv } from './record-effects-lv.ts'

export const recordEffectsEn = {
  title: { absences: 'What the file corrects', marks: 'What the file corrects and removes' },
  note: { one: '{count} record', other: '{count} records' },
  caption: { absences: 'Absences corrected', marks: 'Marks corrected and removed' },
  pupil: 'Pupil',
  day: 'Day',
  lesson: 'Lesson',
  lessonNumber: 'lesson {lesson}',
  wholeDay: 'the whole day',
  subject: 'Subject',
  what: 'What changes',
  change: '{before} → {after}',
  removed: '{before} → removed: the file has fewer marks of this day in this subject',
  beyond: {
    one: '{count} more record is not named here.',
    other: '{count} more records are not named here.',
  },
} satisfies MessagesLike<typeof recordEffectsLv>
