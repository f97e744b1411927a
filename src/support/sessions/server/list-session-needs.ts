import { endpoint } from '#foundation/endpoint/index.ts'
import { PersonId } from '#foundation/people/contract/ids.ts'
import { listSessionNeeds as contract } from '../contract/session-needs.ts'
import { canPlanSessions } from './policies.ts'
import { listNeeds } from './session-need-reads.ts'
import { listSpecialists } from './specialist-reads.ts'

export const listSessionNeeds = endpoint({
  ...contract,
  access: canPlanSessions,
  audit: 'sessions.needs-listed',
  handler: async ({ trx, params, today, note }) => {
    const needs = await listNeeds(trx, params.institutionId, today)
    const specialists = await listSpecialists(trx, params.institutionId, today)
    note({ pupils: [...new Set(needs.map(({ pupil }) => pupil.id))] })
    return {
      needs: [...needs],
      specialists: specialists.map((one) => ({ ...one, id: PersonId.parse(one.id) })),
    }
  },
})
