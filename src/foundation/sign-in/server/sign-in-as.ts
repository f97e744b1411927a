import { endpoint, notAudited } from '#foundation/endpoint/index.ts'
import { notFound } from '#platform/errors/app-error.ts'
import { signInAs as contract } from '../contract/demonstration.ts'
import { completeSession } from './begin-session.ts'
import { listInventedPeople } from './cast-view.ts'
import { canTryDemonstration } from './policies.ts'

/** Signs in as an invented person, without any proof. Served only by `mountDemonstration`. */
export const signInAs = endpoint({
  ...contract,
  access: canTryDemonstration,
  audit: notAudited('writes sign-in.succeeded itself'),
  handler: async (context) => {
    const cast = await listInventedPeople(context.trx, context.today)
    const chosen = cast.find((member) => member.personId === context.input.personId)
    if (chosen === undefined) throw notFound()
    return completeSession(context, { personId: chosen.personId, method: 'demo', alreadyTwo: false })
  },
})
