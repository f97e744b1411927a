import { endpoint, notAudited } from '#foundation/endpoint/index.ts'
import { findSemesterOf } from '#foundation/institutions/index.ts'
import { listRules as contract } from '../contract/rule.ts'
import { canReadRules } from './policies.ts'
import { listRuleOwners, listRuleViews } from './rule-view.ts'

export const listRules = endpoint({
  ...contract,
  access: canReadRules,
  audit: notAudited('rules and how many they flag say nothing of a person'),
  handler: async ({ trx, actor, today }) => {
    const semester = await findSemesterOf(trx, today)
    const rules = await listRuleViews(trx, { actor, today, semesterId: semester?.id })
    return {
      rows: rules.map(({ versions: _, ...rule }) => rule),
      owners: await listRuleOwners(trx, actor),
    }
  },
})
