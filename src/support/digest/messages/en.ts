import type { MessagesLike } from '#platform/i18n/messages-like.ts'
import type { digestLv } from './lv.ts'

export const digestEn = {
  title: 'Weekly letter',
  subtitle:
    'On Monday mornings: how much waits for you. The letter holds numbers and links, no data of a child.',
  choice: {
    label: 'Whether to send it',
    lv: 'Send it in Latvian',
    en: 'Send it in English',
    none: 'Do not send it',
    save: 'Save the choice',
    done: 'The choice is saved.',
  },
  address: 'Your address: {email}.',
  noAddress: 'Your e-mail address is not known. It is recorded with the account: ask whoever created yours.',
  notMailed: 'This server sends no letters: no mail server is set. Below is what one would say.',
  lastSent: 'The last letter went on {at}.',
  preview: 'What the letter would say now',
  nothing: 'Nothing waits at present: in such a week no letter is sent.',
  lines: {
    duties: { one: '{count} absence duty', other: '{count} absence duties' },
    flags: {
      one: '{count} notice waits for an answer',
      other: '{count} notices wait for an answer',
    },
    asked: {
      one: '{count} notice that the municipality asks to be answered',
      other: '{count} notices that the municipality asks to be answered',
    },
    unenrolled: {
      one: '{count} child enrolled nowhere of whom there is no news for long',
      other: '{count} children enrolled nowhere of whom there is no news for long',
    },
    needed: {
      one: '{count} pupil needs a support plan',
      other: '{count} pupils need a support plan',
    },
    proposals: {
      one: '{count} support plan waits for approval',
      other: '{count} support plans wait for approval',
    },
    requests: {
      one: '{count} service that was asked for waits for a decision',
      other: '{count} services that were asked for wait for a decision',
    },
    stuck: {
      one: '{count} measure of a support plan cannot be done',
      other: '{count} measures of support plans cannot be done',
    },
    reviews: {
      one: '{count} support plan is soon due for review',
      other: '{count} support plans are soon due for review',
    },
    screening: {
      one: 'the screening of {count} class is not complete',
      other: 'the screening of {count} classes is not complete',
    },
    drafts: {
      one: '{count} piece of work begun and not finished',
      other: '{count} pieces of work begun and not finished',
    },
    imports: {
      one: '{count} import begun and not finished',
      other: '{count} imports begun and not finished',
    },
    access: {
      one: 'access of {count} person to confirm',
      other: 'access of {count} people to confirm',
    },
    duplicates: {
      one: '{count} child who seems to stand twice in the register',
      other: '{count} children who seem to stand twice in the register',
    },
    schools: 'schools where something is late',
  },
  mail: {
    subject: 'Pamani: what waits this week',
    greeting: 'Good morning,',
    lead: 'This week these wait for you:',
    noData: 'The letter names no child and no school on purpose: you see them once you have signed in.',
    settings: 'To change the language or to stop the letters: {link}',
  },
} satisfies MessagesLike<typeof digestLv>
