import type { MessagesLike } from '#platform/i18n/messages-like.ts'
import type { signalsLv } from './lv.ts'

export const signalsEn = {
  absences: {
    title: 'Absence',
    until: 'data to {day}',
    none: 'no data have arrived this semester',
    trend: 'Unexcused absence since the semester began',
    week: 'Week beginning',
    limit: {
      lessons: '{limit} lessons a semester',
      days: '{limit} days a semester',
    },
    caption: {
      lessons: {
        one: 'Unexcused lessons in all. Another {count} excused.',
        other: 'Unexcused lessons in all. Another {count} excused.',
      },
      days: {
        one: 'Unexcused days in all. Another {count} excused lesson.',
        other: 'Unexcused days in all. Another {count} excused lessons.',
      },
    },
    unknown: {
      one: '{count} lesson for which no cause is known.',
      other: '{count} lessons for which no cause is known.',
    },
    history: 'By semester',
    semester: 'Semester',
    semesterName: '{schoolYear}, semester {number}',
    unexcused: 'Unexcused',
    excused: 'Excused',
    notKnown: 'Cause not known',
  },
  marks: {
    title: 'Marks',
    caption: 'Mean marks this semester',
    subject: 'Subject',
    mean: 'Mean',
    count: 'Marks',
    notAssessed: { one: 'not assessed {count} time', other: 'not assessed {count} times' },
    low: 'low',
    empty: 'There are no marks this semester yet.',
  },
  events: { 'pupil-read': 'looked at absence and marks' },
} satisfies MessagesLike<typeof signalsLv>
