import type { MessagesLike } from '#platform/i18n/messages-like.ts'
import type { dutiesFirstLv } from './first-lv.ts'

export const dutiesFirstEn = {
  count: {
    lessons: {
      one: '{count} unexcused lesson in semester {semester}',
      other: '{count} unexcused lessons in semester {semester}',
    },
    days: {
      one: '{count} unexcused day in semester {semester}',
      other: '{count} unexcused days in semester {semester}',
    },
  },
  why: '{absence}; no more than {allowed} are allowed',
  clock: {
    left: { one: '{count} school day left', other: '{count} school days left' },
    lastDay: 'today is the last day',
    lateBy: { one: 'by {count} school day', other: 'by {count} school days' },
    late: { one: 'late by {count} school day', other: 'late by {count} school days' },
  },
  until: 'by {day}',
} satisfies MessagesLike<typeof dutiesFirstLv>
