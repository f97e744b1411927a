import { endpoint } from '#foundation/endpoint/index.ts'
import { answerPlan as contract } from '../contract/family.ts'
import { insertAnswer } from './family-store.ts'
import { getFamilyPage } from './family-view.ts'
import { ownPupilPlace } from './own-pupil-reads.ts'
import { canAnswerAsFamily } from './policies.ts'
import { requireTaken } from './require-taken.ts'

/** The pupil or a guardian answers a plan in their own name. */
export const answerPlan = endpoint({
  ...contract,
  access: canAnswerAsFamily,
  subject: ownPupilPlace,
  audit: 'family.plan-answered',
  handler: async ({ trx, params, input, services, note }) => {
    const { answerId: id, pupilId, planId } = params
    const added = requireTaken(
      await insertAnswer(trx, { id, pupilId, planId, at: services.clock.now() }, input),
    )
    note({ planId, answerId: id, answer: input.answer, added })
    return getFamilyPage(trx, pupilId)
  },
})
