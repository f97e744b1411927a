import type { MessagesLike } from '#platform/i18n/messages-like.ts'
import type { pupilPageLv } from './lv.ts'

export const pupilPageEn = {
  events: 'Events',
  eventsEmpty: 'Nothing has happened yet.',
  answered: 'Answer: {answer}',
  assessed: 'Risk assessment',
  assessmentStarted: 'Risk assessment started',
  planStarted: 'Support plan started',
  planOpen: 'Support plan: {risks}',
  planEvaluated: 'Support plan evaluated: {risks}',
} satisfies MessagesLike<typeof pupilPageLv>
