import { endpoint, notAudited } from '#foundation/endpoint/index.ts'
import { listFirstLeaders as contract } from '../contract/first-leaders.ts'
import { listSchoolsWithoutLeader } from './first-leader-store.ts'
import { canListFirstLeaders } from './policies.ts'

/** Schools of the municipality that nobody leads here yet. */
export const listFirstLeaders = endpoint({
  ...contract,
  access: canListFirstLeaders,
  audit: notAudited('names of schools and of whoever the municipality itself has invited'),
  handler: async ({ trx, services }) => ({
    schools: await listSchoolsWithoutLeader(trx),
    mails: services.config.mail !== undefined,
  }),
})
