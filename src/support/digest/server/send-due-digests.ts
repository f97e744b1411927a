import { BACKGROUND_ACTOR_ID, readOwnActor, type Services, type Speak } from '#foundation/endpoint/index.ts'
import { today } from '#platform/clock/clock.ts'
import { asActor } from '#platform/db/actor-transaction.ts'
import { gatherToday } from '#support/today/index.ts'
import { composeLetter } from '../domain/compose-letter.ts'
import { letterWeek } from '../domain/letter-week.ts'
import { waitingLines } from '../domain/waiting-lines.ts'
import { claimLetter } from './digest-store.ts'
import { listRecipients, type Recipient } from './recipient-reads.ts'

const AT_ONCE = 200
const NOBODY = '00000000-0000-0000-0000-000000000000'
const rigaHour = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Riga',
  hour: '2-digit',
  hourCycle: 'h23',
})

export type SentLetters = { readonly sent: number; readonly failed: number }

/**
 * The repeated work: on Monday morning everybody who has chosen so is told how much waits. Each letter in a transaction of
 * its own, as that person: it is recorded when the mail server has taken it, and one that fails comes again with the next
 * run. Where no mail server is set, nothing goes and nothing is recorded.
 */
export async function sendDueDigests(
  services: Pick<Services, 'db' | 'clock' | 'config' | 'mail' | 'log'>,
  speak: Speak,
): Promise<SentLetters> {
  const result = { sent: 0, failed: 0 }
  const day = today(services.clock)
  const week = letterWeek({ day, hour: Number(rigaHour.format(services.clock.now())) })
  if (week === undefined || services.config.mail === undefined) return result
  for (let after = NOBODY; ; ) {
    const recipients = await asActor(services.db, { actorId: BACKGROUND_ACTOR_ID, today: day }, (trx) =>
      listRecipients(trx, { week, after, limit: AT_ONCE }),
    )
    for (const recipient of recipients) {
      try {
        if (await sendLetter(services, speak, { recipient, week, day })) result.sent++
      } catch (error) {
        result.failed++
        services.log.error({ err: error, personId: recipient.personId }, 'the weekly letter did not go')
      }
    }
    const last = recipients.at(-1)
    if (last === undefined || recipients.length < AT_ONCE) return result
    after = last.personId
  }
}

type Sending = { readonly recipient: Recipient; readonly week: string; readonly day: string }

/** Answers whether a letter went: who has nothing waiting gets none. */
function sendLetter(
  services: Pick<Services, 'db' | 'clock' | 'config' | 'mail'>,
  speak: Speak,
  { recipient: { personId, email, letter }, week, day }: Sending,
): Promise<boolean> {
  const now = services.clock.now()
  return asActor(services.db, { actorId: personId, today: day }, async (trx) => {
    const actor = await readOwnActor(trx, personId)
    const lines = waitingLines((await gatherToday({ trx, actor, today: day, now })).view)
    const isMine = await claimLetter(trx, { personId, week, lines: lines.length, at: now })
    if (!isMine || lines.length === 0) return false
    const address = services.config.baseUrl.href
    await services.mail.send({
      to: email,
      ...composeLetter(lines, { say: (key, params) => speak(letter, key, params), address }),
    })
    return true
  })
}
