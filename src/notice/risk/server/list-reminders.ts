import { grantsFor } from '#foundation/access/index.ts'
import { endpoint, notAudited } from '#foundation/endpoint/index.ts'
import { findInstitution } from '#foundation/institutions/index.ts'
import { listReminders as contract } from '../contract/reminder.ts'
import { canListFlags } from './policies.ts'
import { countPassedOn, listRemindersOf } from './reminder-reads.ts'

/** What has passed on from a school and was asked about, as far as the reader reaches; of other schools there is nothing. */
export const listReminders = endpoint({
  ...contract,
  access: canListFlags,
  audit: notAudited('a count of a school and what the municipality wrote to it; no pupil'),
  handler: async ({ trx, actor, query: { institutionId } }) => {
    const institution = await findInstitution(trx, institutionId)
    const waiting = await countPassedOn(trx, institutionId)
    const oversees =
      institution !== undefined &&
      grantsFor(actor, 'municipality.overview', { municipalityId: institution.municipalityId }).length > 0
    return {
      waiting,
      reminders: await listRemindersOf(trx, institutionId),
      can: { remind: oversees && waiting > 0 },
    }
  },
})
