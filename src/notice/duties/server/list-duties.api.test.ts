import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '#platform/ids/ids.ts'
import { aClass, aPupil, type BuiltPlace, someone, thisSemester } from '#tests/support/builders.ts'
import type { Client } from '#tests/support/client.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { aDuty, completeInDatabase } from '../testing/builders.ts'

let house: TestHouse
let place: BuiltPlace
let leader: Client
let leaderId: string

beforeAll(async () => {
  house = await createTestHouse()
})
beforeEach(async () => {
  place = await aClass(house.owner)
  leaderId = await someone(house.owner, 'school_leadership', 'institution', place.institutionId)
  leader = await house.as(leaderId)
})
afterAll(() => house.close())

async function duty(dueOn: string, doneOn?: string): Promise<string> {
  const pupilId = await aPupil(house.owner, place)
  const semesterId = await thisSemester(house.owner)
  const id = await aDuty(house.owner, { pupilId, place, semesterId }, { due_on: dueOn })
  if (doneOn !== undefined) await completeInDatabase(house.owner, { dutyId: id, by: leaderId, on: doneOn })
  return id
}

const list = async (query = '') => {
  const { body } = await leader.get(`/duties${query}`)
  return body.rows.map((row: { id: string }) => row.id)
}

describe('the list', () => {
  test('shows open ones by their last day, and narrows to the late, the done and the school year', async () => {
    const later = await duty('2026-11-25')
    const late = await duty('2026-11-18')
    const done = await duty('2026-11-10', '2026-11-09')

    expect(await list()).toEqual([late, later])
    expect(await list('?state=late')).toEqual([late])
    expect(await list('?state=done')).toEqual([done])
    expect(await list('?state=all')).toEqual([later, late, done])
    expect(await list('?state=all&schoolYear=2025/26')).toEqual([])
    expect(await list('?state=withdrawn')).toEqual([])
  })

  test('narrows to what the school has done or is late with and no municipality has acted on, which Today counts', async () => {
    const late = await duty('2026-11-18')
    const done = await duty('2026-11-10', '2026-11-09')
    const acted = await duty('2026-11-12')
    await duty('2026-11-25')
    const coordinator = await house.as(
      await someone(house.owner, 'municipal_coordinator', 'municipality', place.municipalityId),
    )
    const action = { kind: 'asked_school', onDate: '2026-11-19', words: '' }
    await coordinator.put(`/duties/${acted}/municipal-actions/${newId()}`, action)

    const { items } = (await coordinator.get('/today')).body

    expect(await list('?state=municipality&schoolYear=2026/27')).toEqual([late, done])
    expect(items.find(({ kind }: { kind: string }) => kind === 'municipal-duties')).toEqual({
      kind: 'municipal-duties',
      schoolYear: '2026/27',
      count: 2,
      oldestDueOn: '2026-11-10',
    })
    const ofLeader = (await leader.get('/today')).body.items
    expect(ofLeader.map(({ kind }: { kind: string }) => kind)).not.toContain('municipal-duties')
  })

  test('goes on page by page without a gap or a repetition', async () => {
    const all = [await duty('2026-11-25'), await duty('2026-11-25'), await duty('2026-11-26')]

    const first = await leader.get('/duties?limit=2')
    const second = await leader.get(`/duties?limit=2&after=${first.body.next}`)

    const seen = [...first.body.rows, ...second.body.rows].map((row: { id: string }) => row.id)
    expect(seen.toSorted()).toEqual(all.toSorted())
    expect(second.body.next).toBeNull()
  })

  test('refuses a key that is none', async () => {
    expect((await leader.get('/duties?after=x')).status).toBe(400)
  })
})

test('compliance counts on time, late and open', async () => {
  await duty('2026-11-25')
  await duty('2026-11-18')
  await duty('2026-11-10', '2026-11-10')
  await duty('2026-11-10', '2026-11-12')

  const { body } = await leader.get('/duty-compliance')

  expect(body).toMatchObject({ schoolYear: '2026/27', schoolDays: 5 })
  expect(body.rows).toHaveLength(1)
  expect(body.total).toEqual({ doneOnTime: 1, doneLate: 1, open: 1, late: 1 })
})

test('compliance of a municipality in which one has no right is refused', async () => {
  const other = await aClass(house.owner)

  expect((await leader.get(`/duty-compliance?municipalityId=${other.municipalityId}`)).status).toBe(404)
})
