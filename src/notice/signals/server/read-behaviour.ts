import { endpoint } from '#foundation/endpoint/index.ts'
import { readBehaviour as contract } from '../contract/behaviour.ts'
import { getBehaviour } from './behaviour-view.ts'
import { canReadBehaviour } from './policies.ts'

/** What the school journal says about the pupil's behaviour. */
export const readBehaviour = endpoint({
  ...contract,
  access: canReadBehaviour,
  audit: 'signals.behaviour-read',
  handler: ({ trx, params }) => getBehaviour(trx, params.pupilId),
})
