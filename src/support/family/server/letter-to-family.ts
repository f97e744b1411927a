import { createTranslator } from '#platform/i18n/translate.ts'
import type { Letter } from '#platform/mail/mail.ts'
import { familyLv } from '../messages/lv.ts'

const t = createTranslator<{ family: typeof familyLv }>('lv', { family: familyLv })

/** The letter by which a guardian chooses the first password. It names no child: mail is read by others too. */
export function letterToFamily(invited: {
  readonly username: string
  readonly link: string
  readonly days: number
}): Pick<Letter, 'subject' | 'text'> {
  return { subject: t('family.mail.subject'), text: t('family.mail.text', invited) }
}
