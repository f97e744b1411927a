import { endpoint } from '#foundation/endpoint/index.ts'
import { notFound, refuse } from '#platform/errors/app-error.ts'
import { changeRule as contract } from '../contract/rule.ts'
import { dayBefore, decideNextVersion } from '../domain/rule-timeline.ts'
import { canSetRule } from './policies.ts'
import { putRuleIntoForce } from './put-rule-into-force.ts'
import { refuseRuleLikeIt } from './refuse-rule-like-it.ts'
import { findRuleOwner, listVersionDays } from './rule-owner-reads.ts'
import { ruleSource } from './rule-source.ts'
import { endLastVersion, insertVersion } from './rule-store.ts'
import { subjectOfRule } from './subject-of-rule.ts'

/** Puts other numbers into force from a day. Flags that were answered keep the version that raised them. */
export const changeRule = endpoint({
  ...contract,
  access: canSetRule,
  subject: subjectOfRule,
  audit: 'risk.rule-changed',
  handler: async ({ trx, actor, params: { ruleCode }, input, today, services, request, note, elevate }) => {
    const versions = await listVersionDays(trx, ruleCode)
    const owner = await findRuleOwner(trx, ruleCode)
    if (owner === undefined) throw notFound()
    const source = await ruleSource(trx, owner, owner.derivedFrom)
    const stamp = { by: actor.personId, at: services.clock.now() }
    const known = versions.find(({ id }) => id === input.id)
    const version = known?.version ?? (await addVersion())
    note({ rule: ruleCode, version, validFrom: input.validFrom })
    const flagged = await elevate('flags follow a rule that is put into force', () =>
      putRuleIntoForce({ trx, now: stamp.at, today }, ruleCode),
    )
    return { version, flagged }

    async function addVersion(): Promise<number> {
      const decision = decideNextVersion(versions, { from: input.validFrom, today })
      if (decision.kind === 'refused') throw refuse(`rules.${decision.reason}`)
      const { settings, validFrom: from } = input
      const asked = { rule: ruleCode, settings, from, place: source.place }
      await refuseRuleLikeIt(trx, asked, request.locale)
      await endLastVersion(trx, ruleCode, dayBefore(input.validFrom))
      await insertVersion(trx, { ...input, rule: ruleCode, version: decision.version, source }, stamp)
      return decision.version
    }
  },
})
