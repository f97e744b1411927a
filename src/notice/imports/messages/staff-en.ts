import type { MessagesLike } from '#platform/i18n/messages-like.ts'
import type { staffProblemsLv } from './staff-lv.ts'

/** What is wrong with a staff list and what to do. Addresses are never repeated. */
export const staffProblemsEn = {
  'post-missing': { text: 'There is no post.', remedy: 'Write the post.' },
  'post-unknown': {
    text: 'The post “{value}” is not known.',
    remedy: 'Choose on this page which post it is, or leave its rows out.',
  },
  'period-reversed': {
    text: 'The end of the work ({value}) is before its beginning.',
    remedy: 'Correct the dates.',
  },
  'staff-email-form': {
    text: 'This is no e-mail address.',
    remedy: 'Correct the address or leave the cell empty.',
  },
  'staff-email-missing': {
    text: 'There is no e-mail address: the post is kept, but there is no account and no access.',
    remedy: 'If access is needed, add the address and import the list again.',
  },
  'staff-emails-missing': {
    text: {
      one: '{count} row has no e-mail address: the post is kept, but there is no account and no access.',
      other:
        '{count} rows have no e-mail address: the posts are kept, but there are no accounts and no access.',
    },
    remedy: 'If somebody needs access, add the address and import the list again.',
  },
  'staff-email-taken': {
    text: 'This e-mail address already belongs to a person of another name; the row is not taken over.',
    remedy: 'If it is the same person, write the name exactly as it is here; if not, give another address.',
  },
  'staff-email-repeated': {
    text: 'This e-mail address stands in the list beside another name already.',
    remedy: 'Each person needs an address of their own. Correct the name or the address.',
  },
  'staff-email-changed': {
    text: 'This person has another e-mail address here; it is replaced, because there is no account yet.',
    remedy: 'Check that it is the same person and that the new address is right.',
  },
  'staff-email-proposed': {
    text: 'This person was invited already or has access, so the e-mail address is only proposed; until it is confirmed, the former one stays.',
    remedy:
      'Check the address. Somebody else confirms it on the page “Staff”; then the person is invited again.',
  },
  'staff-other-email': {
    text: 'Such a person already signs in here with another e-mail address. A list does not change it.',
    remedy:
      'If it is the same person, leave the cell of the address empty: the account stays as it is. If it is another one, tell the system administrator: a list cannot tell two of one name apart here.',
  },
  'staff-ambiguous': {
    text: 'Several people of this name work here, and it cannot be said which one it is.',
    remedy: 'Give the e-mail address that this person has here.',
  },
  'staff-over': {
    text: 'This post is over already and is not known here; the row is left out.',
    remedy: 'Nothing has to be done.',
  },
  'staff-few': {
    text: 'The file has less than half of the people known here, so nobody is asked whether the posts of the others are over.',
    remedy:
      'If somebody no longer works here, import the whole list, or give the last day in the row of that person.',
  },
  'staff-no-access': {
    text: 'No access follows from this post.',
    remedy: 'If this person teaches, give the classes. For others nothing has to be done: the post is kept.',
  },
} satisfies MessagesLike<typeof staffProblemsLv>
