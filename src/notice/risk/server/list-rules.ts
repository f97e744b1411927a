import { endpoint, notAudited } from '#foundation/endpoint/index.ts'
import { findSemesterOf } from '#foundation/institutions/index.ts'
import { listRules as contract } from '../contract/rule.ts'
import { holdsAt } from '../domain/rules.ts'
import { canReadRules } from './policies.ts'
import { listRuleOwners, listRuleViews } from './rule-view.ts'
import { findTaught } from './taught-reads.ts'

/** Rules of the state are told where they hold for somebody: a preschool need not read of lessons, nor a school of preschool. */
export const listRules = endpoint({
  ...contract,
  access: canReadRules,
  audit: notAudited('rules and how many they flag say nothing of a person'),
  handler: async ({ trx, actor, today }) => {
    const semester = await findSemesterOf(trx, today)
    const rules = await listRuleViews(trx, { actor, today, semesterId: semester?.id })
    const taught = await findTaught(trx, actor)
    const told = rules.filter(({ owner, current }) => owner !== null || holdsAt(current.grades, taught))
    return {
      rows: told.map(({ versions: _, ...rule }) => rule),
      owners: await listRuleOwners(trx, actor),
    }
  },
})
