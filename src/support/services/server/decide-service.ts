import { endpoint } from '#foundation/endpoint/index.ts'
import { refuse } from '#platform/errors/app-error.ts'
import { decideService as contract } from '../contract/service.ts'
import { listAnswers } from './answer-reads.ts'
import { canDecideService } from './policies.ts'
import { requireEligible } from './require-eligible.ts'
import { requireServiceFor } from './require-service.ts'
import { getLearnerKind } from './service-catalogue.ts'
import { moveService } from './service-store.ts'
import { getPupilServices } from './service-view.ts'

/** Grants or refuses what somebody else asked for. To be granted, the pupil must be entitled to it still. */
export const decideService = endpoint({
  ...contract,
  access: canDecideService,
  audit: 'services.service-decided',
  handler: async (context) => {
    const { trx, actor, params, input, services, request, note } = context
    const service = await requireServiceFor(context, input.as === 'granted' ? 'grant' : 'refuse')
    if (service.requestedBy === actor.personId) throw refuse('services.own-request')
    if (input.as === 'refused' && input.reason === '')
      throw refuse('services.reason-missing', { fields: { reason: 'services.reason-missing' } })
    if (input.as === 'granted') {
      const kept = await listAnswers(trx, service.id)
      await requireEligible(trx, {
        pupilId: params.pupilId,
        kind: await getLearnerKind(trx, service.kindCode),
        startsOn: service.startsOn,
        endsOn: service.endsOn,
        answers: Object.fromEntries(kept.map(({ question, holds }) => [question, holds])),
        locale: request.locale,
        planMustRun: true,
      })
    }
    const stamp = { by: actor.personId, at: services.clock.now() }
    await moveService(trx, service.id, { to: input.as, reason: input.reason }, stamp)
    note({ serviceId: service.id, kind: service.kindCode, as: input.as })
    return getPupilServices(context)
  },
})
