import type { WaitingLine } from '../contract/digest.ts'

/** Where each line of the letter leads. */
const pathOf: Readonly<Record<WaitingLine['kind'], string>> = {
  duties: '/duties',
  flags: '/flags',
  asked: '/flags',
  unenrolled: '/unenrolled',
  needed: '/plans/needed',
  proposals: '/plans?status=proposed',
  requests: '/services/school?status=requested',
  stuck: '/',
  reviews: '/plans?review=due',
  screening: '/screening',
  drafts: '/',
  imports: '/imports',
  access: '/staff',
  duplicates: '/duplicates',
  schools: '/',
}

const SETTINGS_PATH = '/account/digest'

type Key =
  | `digest.lines.${WaitingLine['kind']}`
  | 'digest.mail.subject'
  | 'digest.mail.greeting'
  | 'digest.mail.lead'
  | 'digest.mail.noData'
  | 'digest.mail.settings'
/** A message of the digest in the language of the letter. */
export type Say = (key: Key, params?: Readonly<Record<string, string | number>>) => string

/** The words of the letter: numbers and links, nothing by which a child, a class or a school could be known. */
export function composeLetter(
  lines: readonly WaitingLine[],
  { say, address }: { readonly say: Say; readonly address: string },
): { readonly subject: string; readonly text: string } {
  const link = (path: string) => new URL(path, address).href
  return {
    subject: say('digest.mail.subject'),
    text: [
      say('digest.mail.greeting'),
      '',
      say('digest.mail.lead'),
      ...lines.map(
        ({ kind, count }) => `– ${say(`digest.lines.${kind}`, { count })}\n  ${link(pathOf[kind])}`,
      ),
      '',
      say('digest.mail.noData'),
      say('digest.mail.settings', { link: link(SETTINGS_PATH) }),
    ].join('\n'),
  }
}
