import type { MessagesLike } from '#platform/i18n/messages-like.ts'
import type { signalsFirstLv } from './first-lv.ts'

export const signalsFirstEn = {
  stale: {
    absences: 'Absences go only to {day}.',
    absencesNone: 'No absences have been loaded this semester.',
    marks: 'Marks go only to {day}.',
    marksNone: 'No marks have been loaded this semester.',
    classes: '{what} Classes: {classes}.',
    noClasses: 'No class list has been loaded this school year.',
    oldList: 'The class list was last loaded on {day}.',
    oldListNone: 'It is not known when the class list was loaded.',
    classesMore: '{what} Classes: {classes} and {count} more.',
  },
} satisfies MessagesLike<typeof signalsFirstLv>
