import { endpoint } from '#foundation/endpoint/index.ts'
import { renameRule as contract } from '../contract/rule.ts'
import { canSetRule } from './policies.ts'
import { refuseLabel } from './refuse-label.ts'
import { renameRule as renameInStore } from './rule-store.ts'
import { subjectOfRule } from './subject-of-rule.ts'

/** Puts the name of an own rule right. What it was called before stays to be read, and no version changes. */
export const renameRule = endpoint({
  ...contract,
  access: canSetRule,
  subject: subjectOfRule,
  audit: 'risk.rule-renamed',
  handler: async ({ trx, actor, params: { ruleCode }, input, services, note }) => {
    refuseLabel(input)
    await renameInStore(trx, ruleCode, input, { by: actor.personId, at: services.clock.now() })
    note({ rule: ruleCode })
    return input
  },
})
