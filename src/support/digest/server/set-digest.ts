import { endpoint, notAudited } from '#foundation/endpoint/index.ts'
import { setDigest as contract } from '../contract/digest.ts'
import { saveLetterChoice } from './digest-store.ts'
import { canSetOwnDigest } from './policies.ts'

/** Whether the weekly letter comes, and in which language. */
export const setDigest = endpoint({
  ...contract,
  access: canSetOwnDigest,
  audit: notAudited('an own setting'),
  handler: async ({ trx, actor, input: { letter }, services }) => {
    await saveLetterChoice(trx, { personId: actor.personId, letter, at: services.clock.now() })
    return { letter }
  },
})
