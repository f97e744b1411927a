import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { newId } from '#platform/ids/ids.ts'
import { aClass, type BuiltPlace, someone } from '#tests/support/builders.ts'
import type { Client } from '#tests/support/client.ts'
import { journalOf } from '#tests/support/journal.ts'
import { createTestHouse, TEST_NOW, type TestHouse } from '#tests/support/test-house.ts'
import { aFlag } from '../testing/builders.ts'
import { escalateFlags } from './escalate-flags.ts'

const DAY_MS = 86_400_000

let house: TestHouse
let place: BuiltPlace
let coordinatorId: string
let coordinator: Client
let head: Client

beforeAll(async () => {
  house = await createTestHouse()
})
beforeEach(async () => {
  place = await aClass(house.owner)
  coordinatorId = await someone(house.owner, 'municipal_coordinator', 'municipality', place.municipalityId)
  coordinator = await house.as(coordinatorId)
  head = await house.as(await someone(house.owner, 'school_leadership', 'institution', place.institutionId))
})
afterAll(() => house.close())

async function passedOn(): Promise<void> {
  const raisedAt = new Date(new Date(TEST_NOW).getTime() - 16 * DAY_MS)
  await aFlag(house.owner, place, { raisedAt, level: 'urgent' })
  await escalateFlags(house.services)
}
const remind = (browser: Client, note = '', id = newId()) =>
  browser.put(`/institutions/${place.institutionId}/flag-reminders/${id}`, { note })
const seen = (browser: Client) => browser.get(`/flag-reminders?institutionId=${place.institutionId}`)
const askedOf = async (browser: Client) =>
  (await browser.get('/today')).body.items.filter(({ kind }: { kind: string }) => kind === 'asked-about')

test('the municipality asks a school, and it stands on Today of who answers for the school until it is answered', async () => {
  await passedOn()
  const teacher = await house.as(await someone(house.owner, 'class_teacher', 'class', place.classId))

  const sent = await remind(coordinator, 'Lūdzu, līdz piektdienai.')
  const asked = await askedOf(head)
  const asksTeacher = await askedOf(teacher)
  await house.owner
    .updateTable('risk.flags')
    .set({ answered_at: new Date(TEST_NOW), answered_municipality_id: place.municipalityId })
    .where('institution_id', '=', place.institutionId)
    .execute()

  expect(sent.body).toEqual({ waiting: 1 })
  expect(asked).toMatchObject([
    { institution: { id: place.institutionId }, count: 1, note: 'Lūdzu, līdz piektdienai.' },
  ])
  expect(asksTeacher).toEqual([])
  expect(await askedOf(head)).toEqual([])
})

test('both sides see when it was asked and about how many; the same id twice is one reminder', async () => {
  await passedOn()
  const id = newId()

  await remind(coordinator, 'Kā sokas?', id)
  await remind(coordinator, 'Kā sokas?', id)

  const bySchool = await seen(head)
  expect(bySchool.body).toMatchObject({
    waiting: 1,
    reminders: [{ waiting: 1, note: 'Kā sokas?', sentAt: '2026-11-20T10:00:00.000Z' }],
    can: { remind: false },
  })
  expect((await seen(coordinator)).body).toMatchObject({ reminders: [{ id }], can: { remind: true } })
  expect(await journalOf(house, { event: 'risk.school-reminded', actorId: coordinatorId })).toHaveLength(2)
  const today = await coordinator.get('/today')
  const stuck = today.body.items.find(({ kind }: { kind: string }) => kind === 'stuck-flags')
  expect(stuck.remindedAt).toBe('2026-11-20T10:00:00.000Z')
})

test('each notice that has passed on says to who oversees the school that it can be asked, and when it was', async () => {
  await passedOn()
  await aFlag(house.owner, place, { raisedAt: new Date(TEST_NOW), level: 'urgent' })
  const asked = async (browser: Client) => {
    const { rows } = (await browser.get(`/flags?institutionId=${place.institutionId}`)).body
    return rows.map(({ remind: toRemind }: { remind: unknown }) => toRemind)
  }

  const before = await asked(coordinator)
  await remind(coordinator)

  expect(before).toEqual([{ institutionId: place.institutionId, lastAt: null }, null])
  expect(await asked(coordinator)).toMatchObject([{ lastAt: '2026-11-20T10:00:00.000Z' }, null])
  expect(await asked(head)).toEqual([null, null])
})

test('where nothing has passed on there is nothing to ask', async () => {
  const refused = await remind(coordinator)

  expect(refused).toMatchObject({ status: 422, body: { code: 'risk.nothing-passed-on' } })
})

test('a coordinator of another municipality neither asks nor sees, and a school does not ask itself', async () => {
  await passedOn()
  await remind(coordinator)
  const elsewhere = await aClass(house.owner)
  const stranger = await house.as(
    await someone(house.owner, 'municipal_coordinator', 'municipality', elsewhere.municipalityId),
  )

  expect((await remind(stranger)).status).toBe(404)
  expect((await seen(stranger)).body).toEqual({ waiting: 0, reminders: [], can: { remind: false } })
  expect((await remind(head)).status).toBe(404)
})
