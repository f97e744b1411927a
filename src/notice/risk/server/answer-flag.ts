import { endpoint } from '#foundation/endpoint/index.ts'
import { notFound, refuse } from '#platform/errors/app-error.ts'
import { answerFlag as contract } from '../contract/flag.ts'
import { insertAnswer } from './flag-answer-store.ts'
import { findFlagOfPupil } from './flag-reads.ts'
import { canAnswerFlag } from './policies.ts'

/** Records what was done about a flag; the clock from notice to action stops with the first answer. */
export const answerFlag = endpoint({
  ...contract,
  access: canAnswerFlag,
  audit: 'risk.flag-answered',
  handler: async ({ trx, actor, params, input, today, services, note }) => {
    if ((await findFlagOfPupil(trx, params)) === undefined) throw notFound()
    if (input.untilDate !== null && input.untilDate <= today) throw refuse('risk.watch-in-past')
    const at = services.clock.now()
    await insertAnswer(trx, { ...input, flagId: params.flagId }, { by: actor.personId, at })
    note({ flagId: params.flagId, kind: input.kind })
    return { answeredAt: at.toISOString() }
  },
})
