import { permits } from '#foundation/access/index.ts'
import { recordEvent } from '#foundation/audit/index.ts'
import { endpoint } from '#foundation/endpoint/index.ts'
import { notFound, refuse } from '#platform/errors/app-error.ts'
import { readServiceAnswers as contract } from '../contract/service.ts'
import { leavesOf, questionOf } from '../domain/eligibility.ts'
import { findServiceOfPupil, listAnswers } from './answer-reads.ts'
import { canOpenServiceAnswers, canReadServices } from './policies.ts'
import { getLearnerKind, rulesOf } from './service-catalogue.ts'

/**
 * Opens what people answered for one service. Whoever asked for it and whoever may open answers get them; others are refused, and
 * the journal keeps that they tried: so the refusal is answered, not thrown, which would undo its row.
 */
export const readServiceAnswers = endpoint({
  ...contract,
  access: canReadServices,
  audit: 'services.answers-opened',
  handler: async ({ trx, actor, place, params, request, note }) => {
    const service = await findServiceOfPupil(trx, params)
    if (service === undefined) throw notFound()
    note({ serviceId: params.serviceId })
    if (!permits(canOpenServiceAnswers, actor, place) && service.requestedBy !== actor.personId) {
      await recordEvent(trx, {
        event: 'access.refused',
        roles: [...new Set(actor.grants.map((grant) => grant.role))],
        pupilId: params.pupilId,
        details: { route: contract.route, policy: canOpenServiceAnswers.name, serviceId: params.serviceId },
        requestId: request.id,
      })
      return refuse('services.answers-closed')
    }
    const kind = await getLearnerKind(trx, service.kindCode)
    const texts = new Map(
      rulesOf(kind, service.startsOn)
        .flatMap(leavesOf)
        .map((rule) => [questionOf(rule), rule]),
    )
    const answers = await listAnswers(trx, params.serviceId)
    return {
      answers: answers.map(({ question, holds, confirmedOn, confirmedAt, givenName, familyName }) => ({
        question,
        textLv: texts.get(question)?.textLv ?? question,
        textEn: texts.get(question)?.textEn ?? question,
        holds,
        confirmedOn,
        confirmed: {
          by: { givenName: givenName ?? '', familyName: familyName ?? '' },
          at: confirmedAt.toISOString(),
        },
      })),
    }
  },
})
