import { afterAll, beforeAll, expect, test } from 'vitest'
import { aService } from '#support/services/testing/builders.ts'
import { aSession, aSpecialist, attended } from '#support/sessions/testing/builders.ts'
import { aClass, aPupil, type BuiltPlace, someone } from '#tests/support/builders.ts'
import type { Client } from '#tests/support/client.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'

let house: TestHouse
let place: BuiltPlace
let head: Client

beforeAll(async () => {
  house = await createTestHouse()
  place = await aClass(house.owner)
  head = await house.as(await someone(house.owner, 'school_leadership', 'institution', place.institutionId))
})
afterAll(() => house.close())

const report = async (period: string) => (await head.get(`/reports/${place.institutionId}/${period}`)).body

/** A pupil of the school since September, with mentor support that runs. */
async function aMentored(): Promise<{ readonly pupilId: string; readonly serviceId: string }> {
  const pupilId = await aPupil(house.owner, place)
  const by = await someone(house.owner, 'class_teacher', 'class', place.classId)
  const serviceId = await aService(house.owner, {
    pupilId,
    place: { ...place, pupilId },
    by,
    status: 'running',
    startsOn: '2026-11-02',
  })
  return { pupilId, serviceId }
}

test('hours count once for a pair, missed ones apart, and each pupil once', async () => {
  const [toms, elza] = [await aMentored(), await aMentored()]
  const sanita = await aSpecialist(house.owner, place.institutionId)
  for (const [heldOn, there] of [
    ['2026-11-16', 'present'],
    ['2026-11-17', 'absent'],
  ] as const) {
    const { sessionId, participantIds } = await aSession(
      house.owner,
      { place, specialistId: sanita, heldOn, minutes: 45 },
      [toms, elza],
    )
    const [first = '', second = ''] = participantIds
    await attended(house.owner, sessionId, sanita, { [first]: 'present', [second]: there })
  }

  const { figures } = await report('2026-11')

  expect(figures.hours).toMatchObject([
    {
      specialist: { familyName: 'Zariņa' },
      kind: { code: 'mentor-support' },
      sessions: 2,
      minutes: 90,
      missed: 1,
    },
  ])
  expect(figures.services).toMatchObject([
    { kind: { code: 'mentor-support' }, begun: 2, running: 2, ended: 0, recipients: 2 },
  ])
  expect(figures.recipients).toBe(2)
  expect((await report('2026-10')).figures).toEqual({ hours: [], services: [], recipients: 0 })
  expect((await report('2026-27-s1')).figures).toEqual(figures)
})

test('a pupil who has left still counts where support was given', async () => {
  const before = (await report('2026-11')).figures
  const { pupilId } = await aMentored()
  const elsewhere = await aClass(house.owner)
  await house.owner
    .updateTable('people.enrolments')
    .set({ ends_on: '2026-11-20' })
    .where('pupil_id', '=', pupilId)
    .execute()
  await house.owner
    .updateTable('people.pupils')
    .set({ institution_id: elsewhere.institutionId, class_id: elsewhere.classId })
    .where('id', '=', pupilId)
    .execute()

  const { figures } = await report('2026-11')

  expect(figures.recipients).toBe(before.recipients + 1)
})
