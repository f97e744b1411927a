import type { MessagesLike } from '#platform/i18n/messages-like.ts'
import type { classPageLv } from './lv.ts'

export const classPageEn = {
  plan: { open: 'plan open', proposed: 'plan to approve' },
  assessment: {
    completed: 'risks assessed {day}',
    draft: 'assessment begun {day}',
  },
  failed: 'What is already known of the class could not be read.',
  failedWhy: 'You can screen without it. To try again, reload the page.',
} satisfies MessagesLike<typeof classPageLv>
