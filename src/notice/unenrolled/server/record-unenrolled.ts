import { endpoint } from '#foundation/endpoint/index.ts'
import { plusDays } from '#platform/calendar/plain-days.ts'
import { conflict, notFound, refuse } from '#platform/errors/app-error.ts'
import { recordUnenrolled as contract } from '../contract/unenrolled.ts'
import { isEnding, saysNothing } from '../domain/statuses.ts'
import { CHECK_WITHIN_DAYS, nextDue } from '../domain/update-clock.ts'
import { listCauses } from './cause-reads.ts'
import { entryPlace } from './entry-place-reads.ts'
import { lockEntry, recordChange } from './entry-store.ts'
import { getEntryView } from './entry-view.ts'
import { canWriteUnenrolled } from './policies.ts'
import { getTerms } from './terms-reads.ts'

/** Records what is known and what was done. Made from an older version it is a conflict: nothing is overwritten unseen. */
export const recordUnenrolled = endpoint({
  ...contract,
  access: canWriteUnenrolled,
  subject: entryPlace,
  audit: 'unenrolled.entry-recorded',
  handler: async (context) => {
    const { trx, actor, params, input, today, services, note } = context
    const entry = await lockEntry(trx, params.entryId)
    if (entry === undefined) throw notFound()
    if (entry.closedOn !== null) throw refuse('unenrolled.closed')
    if (entry.version !== input.version) throw conflict('unenrolled.changed-meanwhile')
    if (input.status === 'enrolled' && entry.pupilId !== null) throw refuse('unenrolled.ends-by-data')
    if (input.nextCheckOn !== null) refuseUnfitDay(input.nextCheckOn, today)
    if (saysNothing(input, entry)) throw refuse('unenrolled.nothing-recorded')
    const causes = await listCauses(trx)
    if (input.cause !== null && !causes.some(({ code }) => code === input.cause))
      throw refuse('unenrolled.cause-unknown', { params: { code: input.cause } })
    const terms = await getTerms(trx, today)
    const { version, ...rest } = input
    await recordChange(trx, params.entryId, {
      ...rest,
      version: version + 1,
      on: today,
      at: services.clock.now(),
      by: actor.personId,
      termsFrom: terms.validFrom,
      dueOn: nextDue(today, terms.dueDay, entry.dueOn),
      closedOn: isEnding(input.status) ? today : null,
    })
    note({ entryId: params.entryId, version: version + 1, status: input.status, cause: input.cause })
    return getEntryView(context, params.entryId)
  },
})

function refuseUnfitDay(nextCheckOn: string, today: string): void {
  if (nextCheckOn < today) throw refuse('unenrolled.check-in-past')
  const last = plusDays(today, CHECK_WITHIN_DAYS)
  if (nextCheckOn > last) throw refuse('unenrolled.check-too-far', { params: { day: last } })
}
