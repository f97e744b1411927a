import { endpoint } from '#foundation/endpoint/index.ts'
import { refuse } from '#platform/errors/app-error.ts'
import { tellHowItGoes as contract, type MessageGiven } from '../contract/family.ts'
import { insertMessage } from './family-store.ts'
import { getFamilyPage } from './family-view.ts'
import { findOwn, ownPupilPlace } from './own-pupil-reads.ts'
import { canAnswerAsFamily } from './policies.ts'
import { requireTaken } from './require-taken.ts'

/** The pupil or a guardian says how it goes; whoever leads the plan reads it. */
export const tellHowItGoes = endpoint({
  ...contract,
  access: canAnswerAsFamily,
  subject: ownPupilPlace,
  audit: 'family.how-it-goes-told',
  handler: async ({ trx, params, input, services, note }) => {
    const { messageId: id, pupilId, planId } = params
    const own = await findOwn(trx, pupilId)
    if (own?.as === 'guardian') requireStepOfThree(input)
    const added = requireTaken(
      await insertMessage(trx, { id, pupilId, planId, at: services.clock.now() }, input),
    )
    note({ planId, messageId: id, mood: input.mood, added })
    return getFamilyPage(trx, pupilId)
  },
})

function requireStepOfThree({ mood }: MessageGiven): void {
  if (mood % 2 === 0) throw refuse('family.step-unknown', { fields: { mood: 'family.step-unknown' } })
}
