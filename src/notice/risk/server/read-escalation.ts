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
  const ofCountry = settings.find(({ owner }) => owner === null)
  if (ofCountry === undefined) throw new Error('No escalation setting of the country is there.')
  const ofMunicipality = settings.find(({ owner }) => owner?.id === municipalityId)
  const own = settings.filter(({ owner }) => owner?.id === id)
  const above = kind === 'institution' ? (ofMunicipality ?? ofCountry) : ofCountry
  return {
    owner: { kind, id, name },
    holds: daysThatHold(ofCountry, ofMunicipality, kind === 'institution' ? own[0] : undefined),
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
  const above =
    settings.find(({ owner }) => owner?.id === municipalityId) ?? settings.find(({ owner }) => owner === null)
  return above !== undefined && findTooLong(above.days, days) !== undefined
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
