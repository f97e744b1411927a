import type { MessagesLike } from '#platform/i18n/messages-like.ts'
import type { pupilPageLv } from './lv.ts'

export const pupilPageEn = {
  events: 'Events',
  eventsEmpty: 'Nothing has happened yet.',
  answered: 'Answer: {answer}',
  answeredByAssessment: 'The assessment answered what was noticed: {why}',
  passedOn: {
    team: 'Passed to the support team: nobody had answered.',
    municipality: 'Passed to the municipality: nobody at the school had answered.',
  },
  withdrawn:
    'Not noticed by this rule since {day}: the data were corrected, another rule notices it, or the rule is no longer in force.',
  assessed: 'Risk assessment',
  assessmentStarted: 'Risk assessment started',
  dutyOpened: 'The duty to report absence began: {why}',
  dutyInViis: 'Absence entered in VIIS',
  dutyDone: 'The duty to report absence was done',
  screened: 'Screening: {seen}',
  behaviour: 'In the school journal: {kinds}',
  several: '{name} ({count})',
  enrolled: 'Began to learn: {place}',
  left: 'No longer learns there: {place}',
  planStarted: 'Support plan started',
  planProposed: 'Support plan waits for approval: {risks}',
  planOpen: 'Support plan: {risks}',
  planNotNeeded: 'Support plan not needed: {risks}',
  planExempt: 'Exempt from a support plan: {risks}',
  planClosed: 'Support plan closed: {risks}',
  planContinued: 'Support plan evaluated and continued: {risks}',
  planEvaluated: 'Support plan evaluated: {risks}',
  sheet: {
    open: 'Sheet for a meeting',
    print: 'Print or save as PDF',
    prepared: 'Prepared {day}',
    leftOut: 'Notes, the family’s contacts and unfinished work are not on the sheet.',
    agreed: 'We agreed',
    present: 'Present:',
  },
} satisfies MessagesLike<typeof pupilPageLv>
