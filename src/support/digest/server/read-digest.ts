import { endpoint, notAudited } from '#foundation/endpoint/index.ts'
import { gatherToday } from '#support/today/index.ts'
import { readDigest as contract } from '../contract/digest.ts'
import { waitingLines } from '../domain/waiting-lines.ts'
import { readOwnDigest } from './digest-store.ts'
import { canSetOwnDigest } from './policies.ts'

/** One's own weekly letter, with what it would say now. */
export const readDigest = endpoint({
  ...contract,
  access: canSetOwnDigest,
  audit: notAudited('numbers of the own Today, and an own setting'),
  handler: async ({ trx, actor, today, services }) => {
    const own = await readOwnDigest(trx, actor.personId)
    const { view } = await gatherToday({ trx, actor, today, now: services.clock.now() })
    return {
      letter: own.letter,
      email: own.email,
      mailed: services.config.mail !== undefined,
      lastSentAt: own.lastSentAt?.toISOString() ?? null,
      lines: waitingLines(view),
      address: services.config.baseUrl.href,
    }
  },
})
