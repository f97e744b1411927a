import type { MessagesLike } from '#platform/i18n/messages-like.ts'
import type { todayLv } from './lv.ts'

export const todayEn = {
  nav: 'Today',
  greeting: 'Good day, {name}!',
  freshness: {
    absences: 'Absences to {day}',
    marks: 'marks to {day}',
  },
  table: {
    caption: 'What needs your action',
    what: 'What needs your action',
    why: 'Why',
    waits: 'Waiting',
    action: 'Action',
  },
  empty: 'Nothing is waiting today.',
  emptyWhy: 'That is good. When somebody needs your attention, it will appear here.',
  more: { one: '{count} more noticed: open the list', other: '{count} more noticed: open the list' },
  moreDuties: {
    one: '{count} more absence duty: open the list',
    other: '{count} more absence duties: open the list',
  },
  tags: { assessment: 'assessment', plan: 'plan', school: 'school', data: 'data', duty: 'duty' },
  duty: '{absence}: to be entered in VIIS with causes and action.',
  assessmentDraft: 'A risk assessment was started and is not complete.',
  planDraft: 'A support plan was started and is not open yet.',
  planReview: 'Review of the support plan.',
  stuck: {
    one: '{count} notice has waited more than two weeks for an answer; the longest {days} days.',
    other: '{count} notices have waited more than two weeks for an answer; the longest {days} days.',
  },
  lateDuties: { one: '{count} late absence duty.', other: '{count} late absence duties.' },
  stale: 'Absence data go only to {day}. Load the newest from the register.',
  staleNone: 'No absence data have been loaded this semester.',
  actions: {
    answer: 'Answer',
    continue: 'Continue',
    prepare: 'Prepare',
    open: 'Open',
    import: 'Load',
    fulfil: 'Fulfil',
  },
  since: 'since {day}',
  clock: {
    title: 'From notice to action',
    days: { one: '{count} day', other: '{count} days' },
    none: 'none yet',
    note: 'median this semester',
    answered: 'Answered',
    share: '{answered} of {raised}',
    shareNote: 'noticed this semester',
  },
  events: { read: 'opened the day’s page' },
} satisfies MessagesLike<typeof todayLv>
