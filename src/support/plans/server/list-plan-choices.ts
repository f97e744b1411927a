import { endpoint, notAudited } from '#foundation/endpoint/index.ts'
import { listPlanChoices as contract } from '../contract/plan-content.ts'
import { listActivities, listRisks } from './catalogue.ts'
import { canListPlans } from './policies.ts'

export const listPlanChoices = endpoint({
  ...contract,
  access: canListPlans,
  audit: notAudited('the public classifiers only'),
  handler: async ({ trx }) => ({
    risks: (await listRisks(trx, '2023')).map(({ code, nameLv, nameEn, group }) => ({
      code,
      nameLv,
      nameEn,
      group,
    })),
    measures: (await listActivities(trx)).map(({ code, nameLv, nameEn, level, affects }) => ({
      code,
      nameLv,
      nameEn,
      level,
      affects: [...affects],
    })),
  }),
})
