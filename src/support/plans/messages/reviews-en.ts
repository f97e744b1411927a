import type { MessagesLike } from '#platform/i18n/messages-like.ts'
import type { reviewsLv } from './reviews-lv.ts'

export const reviewsEn = {
  events: {
    'reviews-read': 'looked at the reviews of a support plan',
    'reviews-of-pupil-listed': "looked at when the pupil's plans were reviewed",
  },
  eventsOfChange: {
    'review-recorded': 'recorded a review of a support plan',
  },
  list: { filter: 'Review', any: 'All', due: 'due within two weeks' },
  card: {
    title: 'Reviews',
    none: 'The plan has not been reviewed yet.',
    record: 'Record a review',
    continue: 'Go on with the review begun',
    next: 'Next review: {day}',
    overdue: {
      one: 'The review was due on {day}; {count} day late.',
      other: 'The review was due on {day}; {count} days late.',
    },
    loading: 'Looking for reviews…',
  },
  form: {
    title: 'New review',
    heldOn: 'When we talked',
    present: 'Who was there',
    pupil: 'Pupil: {name}',
    guardian: 'Parent or guardian',
    staff: 'Staff of the school',
    staffHint: 'Search by name.',
    nobody: 'Nobody of that name works at this school.',
    others: 'Somebody else (optional)',
    goals: 'How the goals go',
    measures: 'How the measures go',
    wordsOf: 'Remark: {name}',
    note: 'Remark (optional)',
    words: 'What was said',
    wordsHint: 'In short: what the pupil, the family and the school say.',
    changes: 'What we do differently from now on',
    changesHint: 'What changes and who does it. Leave it empty if nothing changes.',
    nextOn: 'Next review',
    noNext: 'No further review before the evaluation',
    save: 'Record the review',
    close: 'Close',
    kept: 'The review begun is saved; only you see it.',
    done: 'The review is recorded.',
  },
  going: { well: 'goes well', partly: 'partly', badly: 'does not work' },
  item: {
    title: 'Review of {day}',
    present: 'Present: {who}',
    pupil: 'pupil',
    guardian: 'parent or guardian',
    goals: 'Goals',
    measures: 'Measures',
    words: 'What was said',
    changes: 'Different from now on',
    next: 'Next review: {day}',
    noNext: 'No further review before the evaluation.',
    recorded: 'Recorded by {name}, {at}.',
  },
  errors: {
    'nothing-said': 'Write in short how a goal or measure goes, what was said or what changes.',
    'nobody-there': 'Name at least one who was there.',
    'held-in-future': 'That day is still to come. Give the day on which you talked about the plan.',
    'held-before-plan': 'The plan was not approved yet on that day. Give a later day.',
    'next-not-later': 'The next review must be later than this one. Give a later day.',
    'next-after-plan':
      'The next review is after the last day of the plan. Give an earlier day, or say that there is no further review before the evaluation.',
    'not-staff':
      'One of the people named does not work at the pupil’s school now. Write the name in the field “Somebody else”.',
    'draft-changed-meanwhile':
      'This review was changed meanwhile in another window. Compare both texts and choose.',
  },
} satisfies MessagesLike<typeof reviewsLv>
