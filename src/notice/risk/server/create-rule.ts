import { endpoint } from '#foundation/endpoint/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import { refuse } from '#platform/errors/app-error.ts'
import type { RouteRequest } from '#platform/http/api-route.ts'
import { newId } from '#platform/ids/ids.ts'
import { createRule as contract } from '../contract/rule.ts'
import { decideNextVersion } from '../domain/rule-timeline.ts'
import { canSetRule } from './policies.ts'
import { putRuleIntoForce } from './put-rule-into-force.ts'
import { refuseLabel } from './refuse-label.ts'
import { refuseRuleLikeIt } from './refuse-rule-like-it.ts'
import { findOwnerPlace, findRuleModel } from './rule-owner-reads.ts'
import { ruleSource } from './rule-source.ts'
import { insertRule, insertVersion } from './rule-store.ts'

/** A school or a municipality adds a rule of its own, beside those of the state, for its own pupils. */
export const createRule = endpoint({
  ...contract,
  access: canSetRule,
  subject: ({ trx, input }) => findOwnerPlace(trx, input.owner),
  audit: 'risk.rule-created',
  handler: async ({ trx, actor, params, input, today, services, request, note, elevate }) => {
    const decision = decideNextVersion([], { from: input.validFrom, today })
    if (decision.kind === 'refused') throw refuse(`rules.${decision.reason}`)
    refuseLabel(input)
    await requireModel(trx, input)
    const { settings, validFrom, reason, nameLv, nameEn, derivedFrom } = input
    const source = await ruleSource(trx, input.owner, derivedFrom)
    const stamp = { by: actor.personId, at: services.clock.now() }
    const code = params.ruleCode
    await refuseRuleLikeIt(
      trx,
      { rule: code, settings, from: validFrom, place: source.place },
      request.locale,
    )
    const isNew = await insertRule(
      trx,
      { code, nameLv, nameEn, kind: settings.numbers.kind, place: source.place, derivedFrom },
      stamp,
    )
    if (isNew) {
      const version = { id: newId(), rule: code, version: 1, settings, validFrom, reason, source }
      await insertVersion(trx, version, stamp)
    }
    note({ rule: code, owner: input.owner.id, validFrom })
    const context = { trx, now: stamp.at, today }
    const flagged = await elevate('flags follow a rule that is put into force', () =>
      putRuleIntoForce(context, code),
    )
    return { code, flagged }
  },
})

type Input = RouteRequest<typeof contract>['input']

/** It counts the same as the rule from which it says to have begun. */
async function requireModel(trx: Trx, { derivedFrom, settings }: Input): Promise<void> {
  if (derivedFrom === null) return
  const model = await findRuleModel(trx, derivedFrom)
  if (model?.kind !== settings.numbers.kind) throw refuse('rules.unlike-its-model')
}
