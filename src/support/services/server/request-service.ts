import { endpoint } from '#foundation/endpoint/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import { conflict, refuse } from '#platform/errors/app-error.ts'
import { requestService as contract, type RequestedService } from '../contract/service.ts'
import { amountUnitOf, MOST_OF } from '../domain/amounts.ts'
import type { RuleVerdict } from '../domain/eligibility.ts'
import { isPlanOf } from './plan-of-service-reads.ts'
import { canRequestService } from './policies.ts'
import { requireEligible } from './require-eligible.ts'
import { getLearnerKind, KINDS_VERSION, type ServiceKind } from './service-catalogue.ts'
import { insertAnswers, insertService, lockService } from './service-store.ts'
import { getPupilServices } from './service-view.ts'

/** Asks for a service. Sent twice after a lost connection it is one request. */
export const requestService = endpoint({
  ...contract,
  access: canRequestService,
  audit: 'services.service-requested',
  handler: async (context) => {
    const { trx, actor, place, params, input, today, services, request, note } = context
    const { pupilId, serviceId } = params
    const kind = await getLearnerKind(trx, input.kindCode)
    const unit = amountUnitOf({ family: kind.family, unit: kind.attributes.unit })
    requireWhole(kind, input, MOST_OF[unit], today)
    await requirePlan(trx, pupilId, input.planId)
    const { startsOn, endsOn } = input
    const answers = Object.fromEntries(input.answers.map(({ question, holds }) => [question, holds]))
    const { locale } = request
    const verdicts = await requireEligible(trx, {
      pupilId,
      kind,
      startsOn,
      endsOn,
      answers,
      locale,
      planMustRun: false,
    })
    const stamp = { by: actor.personId, at: services.clock.now() }
    const of = { pupilId, place }
    const { subject, planId, amount } = input
    const added = await insertService(
      trx,
      {
        ...of,
        id: serviceId,
        kindVersion: KINDS_VERSION,
        kindCode: kind.code,
        subject,
        planId,
        startsOn,
        endsOn,
        amount,
        unit,
      },
      stamp,
    )
    if (added) await insertAnswers(trx, { ...of, serviceId }, asked(input, verdicts), stamp)
    else await requireOwn(trx, params, actor.personId)
    note({ serviceId, kind: kind.code, added })
    return getPupilServices(context)
  },
})

function requireWhole(kind: ServiceKind, input: RequestedService, most: number, today: string): void {
  const needsSubject = kind.attributes.requiresSubject === true
  if (needsSubject && input.subject === null)
    throw refuse('services.subject-missing', { fields: { subject: 'services.subject-missing' } })
  if (!needsSubject && input.subject !== null)
    throw refuse('services.subject-unwanted', { fields: { subject: 'services.subject-unwanted' } })
  if (input.amount > most) throw refuse('services.amount-too-large', { params: { most } })
  const late = input.answers.find(({ confirmedOn }) => confirmedOn > today)
  if (late !== undefined) throw refuse('services.confirmed-in-future', { params: { day: late.confirmedOn } })
}

async function requirePlan(trx: Trx, pupilId: string, planId: string | null): Promise<void> {
  if (planId !== null && !(await isPlanOf(trx, planId, pupilId))) throw refuse('services.plan-unknown')
}

/** Only what a rule asks for is kept: nothing else about the family is written down by the way. */
function asked(input: RequestedService, verdicts: readonly RuleVerdict[]) {
  const questions = new Set(verdicts.flatMap((one) => one.questions.map(({ question }) => question)))
  const byQuestion = new Map(input.answers.map((answer) => [answer.question, answer]))
  return [...byQuestion.values()].filter(({ question }) => questions.has(question))
}

async function requireOwn(
  trx: Trx,
  params: { readonly pupilId: string; readonly serviceId: string },
  actorId: string,
): Promise<void> {
  const known = await lockService(trx, params)
  if (known?.requestedBy !== actorId) throw conflict('services.already-moved')
}
