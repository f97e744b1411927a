import { endpoint } from '#foundation/endpoint/index.ts'
import { refuse } from '#platform/errors/app-error.ts'
import { remindSchool as contract } from '../contract/reminder.ts'
import { canRemindSchool } from './policies.ts'
import { countPassedOn } from './reminder-reads.ts'
import { insertReminder } from './reminder-store.ts'

/** Asks a school about the notices that have passed on to the municipality; it stands on Today of who leads the school. */
export const remindSchool = endpoint({
  ...contract,
  access: canRemindSchool,
  audit: 'risk.school-reminded',
  handler: async ({ trx, actor, params, input, services, note }) => {
    const { institutionId, reminderId } = params
    const waiting = await countPassedOn(trx, institutionId)
    if (waiting === 0) throw refuse('risk.nothing-passed-on')
    const stamp = { by: actor.personId, at: services.clock.now() }
    await insertReminder(trx, { id: reminderId, institutionId, waiting, note: input.note }, stamp)
    note({ waiting })
    return { waiting }
  },
})
