import { endpoint } from '#foundation/endpoint/index.ts'
import { plusDays } from '#platform/calendar/plain-days.ts'
import type { Trx } from '#platform/db/connect.ts'
import { notFound, refuse } from '#platform/errors/app-error.ts'
import { answerFlag as contract, WATCH_AT_MOST_DAYS } from '../contract/flag.ts'
import { insertAnswer } from './flag-answer-store.ts'
import { findFlagOfPupil } from './flag-reads.ts'
import { listReceiversOf } from './flag-receiver-reads.ts'
import { canAnswerFlag } from './policies.ts'

/** Records what was done about a flag; the clock from notice to action stops with the first answer. */
export const answerFlag = endpoint({
  ...contract,
  access: canAnswerFlag,
  audit: 'risk.flag-answered',
  handler: async ({ trx, actor, params, input, today, services, note }) => {
    if ((await findFlagOfPupil(trx, params)) === undefined) throw notFound()
    if (input.untilDate !== null) refuseUnfitDay(input.untilDate, today)
    if (input.referredTo !== null) await requireReceiver(trx, params.pupilId, input.referredTo)
    const at = services.clock.now()
    await insertAnswer(trx, { ...input, flagId: params.flagId }, { by: actor.personId, at })
    note({ flagId: params.flagId, kind: input.kind })
    return { answeredAt: at.toISOString() }
  },
})

async function requireReceiver(trx: Trx, pupilId: string, personId: string): Promise<void> {
  const people = await listReceiversOf(trx, pupilId)
  if (!people.some(({ id }) => id === personId)) throw refuse('risk.not-receiver')
}

function refuseUnfitDay(until: string, today: string): void {
  if (until <= today) throw refuse('risk.watch-in-past')
  const last = plusDays(today, WATCH_AT_MOST_DAYS)
  if (until > last) throw refuse('risk.watch-too-long', { params: { day: last } })
}
