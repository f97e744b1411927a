import type { Actor } from '#foundation/access/index.ts'
import { endpoint, notAudited } from '#foundation/endpoint/index.ts'
import {
  readEscalation as contract,
  type EscalationPlace,
  type EscalationSetting,
} from '../contract/escalation.ts'
import { daysThatHold, findTooLong } from '../domain/escalation.ts'
import {
  listEscalationSettings,
  listReadersPlaces,
  type ReadersPlace,
  type StoredEscalation,
  standingAbove,
} from './escalation-reads.ts'
import { canReadRules } from './policies.ts'
import { mayOwn } from './rule-view.ts'

/** When a flag that nobody answers passes on, where the reader works. */
export const readEscalation = endpoint({
  ...contract,
  access: canReadRules,
  audit: notAudited('after how many days, and who set it, says nothing of a pupil'),
  handler: async ({ trx, actor }) => {
    const places = await listReadersPlaces(trx)
    const settings = await listEscalationSettings(
      trx,
      places.map(({ municipalityId }) => municipalityId),
    )
    const municipalities = places.filter(({ kind }) => kind === 'municipality').map(({ id }) => id)
    return {
      places: places.map((place) => toView(place, settings, actor)),
      shorter: latestOfSchools(settings, municipalities)
        .filter((setting) => isShorterThan(setting, settings))
        .map(toSetting),
    }
  },
})

function toView(
  { kind, id, name, municipalityId }: ReadersPlace,
  settings: readonly StoredEscalation[],
  actor: Actor,
): EscalationPlace {
  const own = settings.filter(({ owner }) => owner?.id === id)
  const isSchool = kind === 'institution'
  const above = standingAbove(settings, isSchool ? municipalityId : null)
  const [set] = own
  return {
    owner: { kind, id, name },
    holds: isSchool ? daysThatHold(above, undefined, set) : daysThatHold(above, set, undefined),
    above: { owner: above.owner, days: above.days },
    history: own.map(toSetting),
    can: { set: mayOwn(actor, { kind, id }) },
  }
}

/** Whether a school waits less than whoever stands above it allows now: that may have been shortened since. */
function isShorterThan(
  { days, municipalityId }: StoredEscalation,
  settings: readonly StoredEscalation[],
): boolean {
  return findTooLong(standingAbove(settings, municipalityId).days, days) !== undefined
}

/** Schools of these municipalities that have set their own. */
function latestOfSchools(settings: readonly StoredEscalation[], municipalityIds: readonly string[]) {
  const ofSchools = settings.filter(
    ({ owner, municipalityId }) =>
      owner?.kind === 'institution' && municipalityId !== null && municipalityIds.includes(municipalityId),
  )
  return Map.groupBy(ofSchools, ({ owner }) => owner?.id)
    .values()
    .flatMap((ofSchool) => ofSchool.slice(0, 1))
    .toArray()
}

function toSetting({ municipalityId: _, ...setting }: StoredEscalation): EscalationSetting {
  return setting
}
