import { INVITATION_DAYS, inviteAccount, letterOfInvitation } from '#foundation/sign-in/index.ts'
import type { Config } from '#platform/config/config.ts'
import type { Db } from '#platform/db/connect.ts'
import { smtpMail } from '#platform/mail/mail.ts'
import type { CommandResult } from './command.ts'
import { CommandError } from './errors.ts'

/** Invites an account: by letter when mail is set and the address is known; the link is printed in any case. */
export async function sendInvitation(
  db: Db,
  config: Config,
  { username, at }: { readonly username: string; readonly at: Date },
): Promise<CommandResult> {
  const invited = await inviteAccount(db, username, { now: at, baseUrl: config.baseUrl })
  if (invited === 'unknown') throw new CommandError(`There is no account "${username}".`)
  if (invited === 'locked') {
    throw new CommandError(
      `The account "${username}" is locked. Open it first: npm run -s pamani -- accounts unlock ${username}`,
    )
  }
  const { link, email } = invited
  const sent = config.mail !== undefined && email !== null
  if (config.mail !== undefined && email !== null) {
    const letter = letterOfInvitation({ username: invited.username, link })
    await smtpMail(config.mail.url, config.mail.from).send({ to: email, ...letter })
  }
  const how = sent ? `A letter with this link went to ${email}` : 'Hand this link over to the person'
  return {
    text: `${how}; it works once, for ${INVITATION_DAYS} days:\n${link}`,
    data: { personId: invited.personId, username: invited.username, link, sent },
  }
}
