import { endpoint, notAudited } from '#foundation/endpoint/index.ts'
import { findSemesterOf } from '#foundation/institutions/index.ts'
import { notFound } from '#platform/errors/app-error.ts'
import { readRule as contract } from '../contract/rule.ts'
import { canReadRules } from './policies.ts'
import { listEarlierNames, listRuleOwners, listRuleViews } from './rule-view.ts'

/** A rule with every version that held, holds or will hold. */
export const readRule = endpoint({
  ...contract,
  access: canReadRules,
  audit: notAudited('a rule says nothing of a person'),
  handler: async ({ trx, actor, today, params }) => {
    const semester = await findSemesterOf(trx, today)
    const rules = await listRuleViews(trx, { actor, today, semesterId: semester?.id })
    const rule = rules.find(({ code }) => code === params.ruleCode)
    if (rule === undefined) throw notFound()
    return {
      ...rule,
      versions: [...rule.versions],
      earlierNames: await listEarlierNames(trx, rule.code),
      owners: await listRuleOwners(trx, actor),
      today,
    }
  },
})
