import { createTranslator } from '#platform/i18n/translate.ts'
import type { Letter } from '#platform/mail/mail.ts'
import { signInLv } from '../messages/lv.ts'
import { INVITATION_DAYS } from './administer-account.ts'

const t = createTranslator<{ 'sign-in': typeof signInLv }>('lv', { 'sign-in': signInLv })

/** The letter by which a person chooses the first password; whoever has not signed in yet has chosen no language. */
export function letterOfInvitation(invited: {
  readonly username: string
  readonly link: string
}): Pick<Letter, 'subject' | 'text'> {
  return {
    subject: t('sign-in.mail.subject'),
    text: t('sign-in.mail.text', { ...invited, days: INVITATION_DAYS }),
  }
}
