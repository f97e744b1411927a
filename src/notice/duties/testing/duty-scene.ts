import { newId } from '#platform/ids/ids.ts'
import {
  aClass,
  aMunicipality,
  aPupil,
  type BuiltPlace,
  someone,
  thisSemester,
} from '#tests/support/builders.ts'
import type { Client } from '#tests/support/client.ts'
import type { TestHouse } from '#tests/support/test-house.ts'
import { aDuty } from './builders.ts'

export type DutyScene = {
  readonly place: BuiltPlace
  readonly pupilId: string
  readonly dutyId: string
  /** Where the pupil is declared: another municipality than that of the school. */
  readonly home: string
  readonly teacherId: string
  readonly teacher: Client
  readonly coordinator: Client
  readonly homeCoordinator: Client
}

/** A pupil who lives in one municipality and learns in another, with an open duty, and those who answer for the pupil. */
export async function dutyScene(house: TestHouse): Promise<DutyScene> {
  const { owner } = house
  const place = await aClass(owner)
  const home = await aMunicipality(owner, 'Mājas novads')
  const pupilId = await aPupil(owner, place, { declared_municipality_id: home })
  const teacherId = await someone(owner, 'class_teacher', 'class', place.classId)
  const semesterId = await thisSemester(owner)
  const dutyId = await aDuty(owner, { pupilId, place, semesterId, livesIn: home })
  const coordinatorOf = async (municipalityId: string) =>
    house.as(await someone(owner, 'municipal_coordinator', 'municipality', municipalityId))
  return {
    place,
    pupilId,
    dutyId,
    home,
    teacherId,
    teacher: await house.as(teacherId),
    coordinator: await coordinatorOf(place.municipalityId),
    homeCoordinator: await coordinatorOf(home),
  }
}

/** All that completes a duty, as the page sends it. */
export async function recordEverything({
  teacher,
  dutyId,
}: Pick<DutyScene, 'teacher' | 'dutyId'>): Promise<void> {
  const causes = { codes: ['motivation'], unknown: false, note: '' }
  await teacher.put(`/duties/${dutyId}/causes`, { value: causes, version: 0 })
  const action = { kind: 'talked_pupil', onDate: '2026-11-19', words: 'Vienojāmies par rītiem.' }
  await teacher.put(`/duties/${dutyId}/actions/${newId()}`, action)
  await teacher.put(`/duties/${dutyId}/viis-entry`, { onDate: '2026-11-19' })
}
