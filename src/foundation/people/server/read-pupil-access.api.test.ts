import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asActor } from '#platform/db/actor-transaction.ts'
import { aClass, aGrant, aPerson, aPupil, type BuiltPlace, someone } from '#tests/support/builders.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'

let house: TestHouse
let place: BuiltPlace
let ilze: string
let elza: string

beforeAll(async () => {
  house = await createTestHouse()
  place = await aClass(house.owner)
  ilze = await someone(house.owner, 'class_teacher', 'class', place.classId)
  elza = await aPupil(house.owner, place)
})
afterAll(() => house.close())

const seersOf = (body: { seers: { role: string }[] }) => body.seers.map((seer) => seer.role)

describe('who can see this child, why, and who looked', () => {
  test('names everybody whose grant reaches the pupil today, and nobody else', async () => {
    await someone(house.owner, 'municipal_coordinator', 'municipality', place.municipalityId)
    await someone(house.owner, 'administrator', 'system', null)
    const elsewhere = await aClass(house.owner, { institution_id: place.institutionId, name: '8.a' })
    await someone(house.owner, 'class_teacher', 'class', elsewhere.classId)
    const former = await aPerson(house.owner)
    await aGrant(house.owner, {
      personId: former,
      role: 'support_specialist',
      scopeKind: 'institution',
      scopeId: place.institutionId,
      overrides: { valid_until: '2026-11-19' },
    })
    const browser = await house.as(ilze)

    const { body } = await browser.get(`/pupils/${elza}/access`)

    expect(seersOf(body)).toEqual(['class_teacher', 'municipal_coordinator'])
    expect(body.seers[0]).toEqual({
      givenName: 'Kāds',
      familyName: 'class_teacher',
      role: 'class_teacher',
      scope: 'class',
      reason: { words: 'test' },
      until: null,
    })
  })

  test('tells who looked and who tried to', async () => {
    const dace = await someone(house.owner, 'school_leadership', 'institution', place.institutionId)
    const guntis = await someone(house.owner, 'municipal_police', 'municipality', place.municipalityId)
    await (await house.as(dace)).get(`/pupils/${elza}`)
    await (await house.as(guntis)).get(`/pupils/${elza}`)
    const browser = await house.as(ilze)

    const { body } = await browser.get(`/pupils/${elza}/access`)

    expect(body.visits).toMatchObject([
      { by: { familyName: 'municipal_police' }, roles: ['municipal_police'], events: ['access.refused'] },
      { by: { familyName: 'school_leadership' }, events: ['people.pupil-read'] },
      { by: { familyName: 'class_teacher' }, events: ['people.access-read'] },
    ])
  })

  test('the database itself refuses the question to those who may not ask it', async () => {
    const clerk = await someone(house.owner, 'records_clerk', 'institution', place.institutionId)

    const answers = await asActor(house.services.db, { actorId: clerk, today: '2026-11-20' }, async (trx) => [
      (await sql`select * from people.who_sees(${elza}::uuid)`.execute(trx)).rows,
      (await sql`select * from people.who_looked(${elza}::uuid, 10)`.execute(trx)).rows,
    ])

    expect(answers).toEqual([[], []])
    const { status } = await (await house.as(clerk)).get(`/pupils/${elza}/access`)
    expect(status).toBe(404)
  })
})
