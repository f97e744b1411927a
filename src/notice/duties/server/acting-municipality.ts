import type { Place } from '#foundation/access/index.ts'

/** The municipality for which the coordinator acts, as `dutyPlace` has found it. */
export function actingMunicipality(place: Place): string {
  if (!place.municipalityId) throw new Error('A duty has a municipality; this place has none')
  return place.municipalityId
}
