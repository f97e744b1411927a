import { endpoint } from '#foundation/endpoint/index.ts'
import { refuse } from '#platform/errors/app-error.ts'
import { setEscalation as contract, type EscalationByLevel } from '../contract/escalation.ts'
import { findTooLong } from '../domain/escalation.ts'
import { listEscalationSettings, type StoredEscalation, standingAbove } from './escalation-reads.ts'
import { escalateDueFlags, insertEscalationSetting } from './escalation-store.ts'
import { canSetRule } from './policies.ts'
import { findOwnerPlace } from './rule-owner-reads.ts'
import { ruleSource } from './rule-source.ts'

/** Sets when flags of one's own place pass on; those that have waited longer pass on at once. A school can only shorten. */
export const setEscalation = endpoint({
  ...contract,
  access: canSetRule,
  subject: ({ trx, input }) => findOwnerPlace(trx, input.owner),
  audit: 'risk.escalation-set',
  handler: async ({ trx, actor, params, input: { owner, days, reason }, services, note, elevate }) => {
    const { place } = await ruleSource(trx, owner)
    if (place.institutionId !== null)
      requireShorter(
        days,
        standingAbove(await listEscalationSettings(trx, [place.municipalityId]), place.municipalityId),
      )
    const now = services.clock.now()
    await insertEscalationSetting(
      trx,
      { id: params.settingId, place, days, reason },
      { by: actor.personId, at: now },
    )
    note({ owner: owner.id })
    const { municipalityId, institutionId } = place
    return elevate('flags pass on by the days that were set', () =>
      escalateDueFlags(trx, now, institutionId === null ? { municipalityId } : { institutionId }),
    )
  },
})

function requireShorter(days: EscalationByLevel, above: StoredEscalation): void {
  const tooLong = findTooLong(days, above.days)
  if (tooLong === undefined) return
  throw refuse('risk.longer-than-above', { params: { days: tooLong.days, allowed: tooLong.allowed } })
}
