import type { MessagesLike } from '#platform/i18n/messages-like.ts'
import type { planPageLv } from './lv.ts'

export const planPageEn = {
  title: 'Other plans and contradictions',
  others: 'Other plans in the same time',
  kind: { individual: 'Individual support plan', crisis: 'Crisis plan' },
  plan: '{kind}, {semester}',
  span: '{from} – {until}',
  found: 'Contradictions',
  foundText: 'Decide which of the two stays. If both are needed, nothing has to change.',
  what: '{name}: {subject}',
  twiceHere: 'Stands in this plan twice.',
  twiceThere: 'Stands here too: ',
  serviceTwice: 'Granted twice: {first} and {second}.',
  hour: '{what}, {institution}, {hours}',
  clock: '{from}–{until}',
  meet: '{day}: two sessions at one time.',
  alternate: '{weekday}, {clock}: sessions of the two plans take turns. The other plan: ',
  before: {
    one: 'Before approval: {count} contradiction',
    other: 'Before approval: {count} contradictions',
  },
  events: {
    'contradictions-read': 'looked whether a support plan contradicts other support',
  },
} satisfies MessagesLike<typeof planPageLv>
