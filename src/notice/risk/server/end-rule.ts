import { endpoint } from '#foundation/endpoint/index.ts'
import { refuse } from '#platform/errors/app-error.ts'
import { endRule as contract } from '../contract/rule.ts'
import { dayBefore, decideEnd } from '../domain/rule-timeline.ts'
import { canSetRule } from './policies.ts'
import { putRuleIntoForce } from './put-rule-into-force.ts'
import { listVersionDays } from './rule-owner-reads.ts'
import { endLastVersion } from './rule-store.ts'
import { subjectOfRule } from './subject-of-rule.ts'

/** Ends an own rule: from that day on it flags nobody. What it has flagged and what was answered stay to be read. */
export const endRule = endpoint({
  ...contract,
  access: canSetRule,
  subject: subjectOfRule,
  audit: 'risk.rule-ended',
  handler: async ({ trx, params: { ruleCode }, input, today, services, note, elevate }) => {
    const decision = decideEnd(await listVersionDays(trx, ruleCode), { from: input.endsOn, today })
    if (decision.kind === 'refused') throw refuse(`rules.${decision.reason}`)
    const validUntil = dayBefore(input.endsOn)
    await endLastVersion(trx, ruleCode, validUntil)
    note({ rule: ruleCode, validUntil, reason: input.reason.length })
    await elevate('flags of a rule that has ended are withdrawn', () =>
      putRuleIntoForce({ trx, now: services.clock.now(), today }, ruleCode),
    )
    return { validUntil }
  },
})
