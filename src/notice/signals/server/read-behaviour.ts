import { endpoint } from '#foundation/endpoint/index.ts'
import { findSemesterOf } from '#foundation/institutions/index.ts'
import { readBehaviour as contract } from '../contract/behaviour.ts'
import { findBehaviourUntil, getBehaviour } from './behaviour-view.ts'
import { canReadBehaviour } from './policies.ts'

/** What the school journal says about the pupil's behaviour. */
export const readBehaviour = endpoint({
  ...contract,
  access: canReadBehaviour,
  audit: 'signals.behaviour-read',
  handler: async ({ trx, params: { pupilId }, today, elevate }) => {
    const semester = await findSemesterOf(trx, today)
    const until =
      semester === undefined
        ? null
        : await elevate('the day of the last remark that the school brought in, without whose it is', () =>
            findBehaviourUntil(trx, { pupilId, since: semester.startsOn }),
          )
    return { until, ...(await getBehaviour(trx, pupilId)) }
  },
})
