import type { MessagesLike } from '#platform/i18n/messages-like.ts'
import type { todayLv } from './lv.ts'

export const todayEn = {
  greeting: 'Good day, {name}!',
  greetingPlain: 'Good day!',
  table: {
    caption: 'What needs your action',
    what: 'What needs your action',
    why: 'Why',
    waits: 'Waiting',
    action: 'Action',
  },
  morePlaces: { one: 'and {count} more', other: 'and {count} more' },
  empty: 'Nothing is waiting today.',
  emptyWhy: 'That is good. When somebody needs your attention, it will appear here.',
  order: 'Noticed: urgent first, then support and attention; within each those who have waited longest.',
  more: { one: '{count} more noticed: open the list', other: '{count} more noticed: open the list' },
  moreDuties: {
    one: '{count} more absence duty: open the list',
    other: '{count} more absence duties: open the list',
  },
  moreNeeded: {
    one: '{count} more pupil needs a support plan: open the list',
    other: '{count} more pupils need a support plan: open the list',
  },
  moreReviews: {
    one: '{count} more plan is due for review: open the list',
    other: '{count} more plans are due for review: open the list',
  },
  tags: {
    assessment: 'assessment',
    plan: 'plan',
    service: 'service',
    school: 'school',
    data: 'data',
    screening: 'screening',
    staff: 'staff',
    duty: 'duty',
    unenrolled: 'enrolled nowhere',
  },
  duty: '{absence}: to be entered in VIIS with causes and action.',
  unenrolled: 'The child is enrolled nowhere, and nothing was recorded in time.',
  silentSince: 'no news since {day}',
  moreUnenrolled: {
    one: '{count} more child enrolled nowhere without news: open the list',
    other: '{count} more children enrolled nowhere without news: open the list',
  },
  moreStale: {
    one: 'The data of {count} more institution are old: open the list',
    other: 'The data of {count} more institutions are old: open the list',
  },
  assessmentDraft: 'A risk assessment was started and is not complete.',
  planNeeded: 'The assessment says that a support plan is needed; none has been begun.',
  planStages: {
    draft: 'A support plan is begun, but not submitted.',
    returned: 'A support plan has come back to be completed.',
    evaluated: 'A support plan is evaluated; what follows has to be decided.',
  },
  planProposals: {
    one: '{count} support plan waits for approval.',
    other: '{count} support plans wait for approval.',
  },
  serviceRequests: {
    one: '{count} service that was asked for waits for a decision.',
    other: '{count} services that were asked for wait for a decision.',
  },
  planReview: 'Review of the support plan.',
  measureStuck: {
    one: '{count} measure of the plan cannot be done; decide what to do in its place.',
    other: '{count} measures of the plan cannot be done; decide what to do in their place.',
  },
  planReviewLate: 'The review of the support plan is overdue.',
  import: {
    uploaded: 'The file has been sent and is not yet checked.',
    checked: 'The file has been checked and is not yet imported.',
    refused: 'The file has errors, and nothing is imported yet.',
  },
  duplicates: {
    one: '{count} child seems to stand twice in the register.',
    other: '{count} children seem to stand twice in the register.',
  },
  staffAccess: {
    one: 'The access of {count} person waits to be confirmed.',
    other: 'The access of {count} people waits to be confirmed.',
  },
  screening: 'Screening this semester: {done} of {total} done.',
  stuck: {
    one: '{count} notice without an answer has passed to the municipality; it has waited {days} days.',
    other:
      '{count} notices without an answer have passed to the municipality; the longest has waited {days} days.',
  },
  reminded: 'The school was reminded on {day}.',
  quoted: '“{note}”',
  askedAbout: {
    one: 'The municipality asks for an answer to {count} notice that has waited too long.',
    other: 'The municipality asks for an answer to {count} notices that have waited too long.',
  },
  lateDuties: { one: '{count} late absence duty.', other: '{count} late absence duties.' },
  municipalPart: 'The municipality’s part',
  municipalDuties: {
    one: 'The municipality has not acted on {count} absence duty yet, though the school has done its part or is late.',
    other:
      'The municipality has not acted on {count} absence duties yet, though the school has done its part or is late.',
  },
  stale: {
    load: 'Load the newest data.',
    unlisted: 'Who has come or left since is not known.',
    unseen: 'Nobody has been noticed by newer data yet.',
  },
  actions: {
    answer: 'Answer',
    begin: 'Begin',
    continue: 'Continue',
    plan: 'Begin a plan',
    prepare: 'Prepare',
    open: 'Open',
    import: 'Load',
    fulfil: 'Fulfil',
  },
  since: 'since {day}',
  until: 'until {day}',
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
