import type { MessagesLike } from '#platform/i18n/messages-like.ts'
import type { httpLv } from './lv.ts'

export const httpEn = {
  errors: {
    refused:
      'There is no such page or record, or you may not see it. If your work needs it, ask your institution for access.',
    validation: 'Some fields are not filled in correctly. Correct the marked fields and try again.',
    unauthenticated: 'Sign in to go on. What you typed is not lost.',
    forgery:
      'The request did not come from this page, so it was not carried out. Reload the page and try again.',
    'too-large': 'The file or entry is too large (more than {megabytes} MB). Split it into smaller parts.',
    'not-json': 'The request could not be read. Reload the page and try again.',
    fault:
      'Something went wrong on our side and has been recorded. Your data are unchanged. Try again; if it fails, give support the number {requestId}.',
  },
  fields: {
    required: 'Fill in this field.',
    day: 'Enter the day.',
    reason: 'Write the reason.',
    'reason-in-words': 'Write the reason in a few words, at least 3 characters.',
    choice: 'Choose one of the options.',
    number: 'Enter a number.',
    whole: 'Enter a whole number.',
    order: 'The end comes before the beginning. Correct one of them.',
    later: 'This must not be less than the number before it.',
    whom: 'Choose a colleague, or write to whom it was passed.',
    talk: 'Write with whom you talked and about what, at least 3 characters.',
    invalid: 'This value does not fit here.',
    email: 'Write an e-mail address, for example name.surname@school.lv.',
    'too-short': 'At least {minimum} characters are needed.',
    'too-long': 'At most {maximum} characters are allowed.',
    'too-small': 'At least {minimum} is needed.',
    'too-big': 'At most {maximum} is allowed.',
    unknown: 'There is no such field: {keys}.',
  },
} satisfies MessagesLike<typeof httpLv>
