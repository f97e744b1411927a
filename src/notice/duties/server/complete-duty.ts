import { endpoint } from '#foundation/endpoint/index.ts'
import { answerFlagsOfPupil } from '#notice/risk/index.ts'
import { refuse } from '#platform/errors/app-error.ts'
import { completeDuty as contract } from '../contract/duty-commands.ts'
import { missingParts } from '../domain/missing-parts.ts'
import { dutyPlace } from './duty-place-reads.ts'
import { markDone } from './duty-store.ts'
import { getDutyView } from './duty-view.ts'
import { canRecordDuty } from './policies.ts'
import { requireDuty } from './require-duty.ts'

/**
 * The school has done what paragraph 7 asks, and with that has answered the flag of the same absence. Asked twice, it is done
 * once; the first day counts.
 */
export const completeDuty = endpoint({
  ...contract,
  access: canRecordDuty,
  subject: dutyPlace,
  audit: 'duties.duty-done',
  handler: async (context) => {
    const { trx, actor, place, params, today, services, note } = context
    const duty = await requireDuty(trx, params.dutyId)
    note({ dutyId: duty.id })
    const missing = missingParts(duty)
    if (missing.length > 0) throw refuse('duties.incomplete', { data: { missing } })
    if (duty.doneOn === null) {
      const stamp = { by: actor.personId, at: services.clock.now() }
      await markDone(trx, duty.id, today, stamp)
      const answer = {
        pupilId: place.pupilId ?? '',
        kind: 'talked',
        ruleKinds: ['unexcused-lessons', 'unexcused-days'],
      } as const
      note({ flagsAnswered: await answerFlagsOfPupil(trx, answer, stamp) })
    }
    return getDutyView(context, duty.id)
  },
})
