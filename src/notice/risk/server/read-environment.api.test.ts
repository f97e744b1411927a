import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '#platform/ids/ids.ts'
import {
  aClass,
  anInstitution,
  aPupil,
  type BuiltPlace,
  someone,
  thisSemester,
} from '#tests/support/builders.ts'
import { journalOf } from '#tests/support/journal.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { anOwnRule } from '../testing/builders.ts'

let house: TestHouse
let semesterId: string
let place: BuiltPlace
let rest: BuiltPlace
let elza: string
let ilze: string

beforeAll(async () => {
  house = await createTestHouse()
  semesterId = await thisSemester(house.owner)
})
beforeEach(async () => {
  place = await aClass(house.owner)
  rest = await aClass(house.owner, { institution_id: place.institutionId, name: '7.c' })
  ilze = await someone(house.owner, 'class_teacher', 'class', place.classId)
})
afterAll(() => house.close())

/** So many pupils of a class, the first of them noticed. */
async function people(at: BuiltPlace, count: number, noticed: number, rule = 'unexcused-lessons') {
  const ids: string[] = []
  for (let index = 0; index < count; index++) ids.push(await aPupil(house.owner, at))
  for (const pupilId of ids.slice(0, noticed)) await flag(at, pupilId, rule)
  return ids
}

async function flag(at: BuiltPlace, pupilId: string, rule = 'unexcused-lessons'): Promise<void> {
  const version = await house.owner
    .selectFrom('risk.rule_versions')
    .select('id')
    .where('rule', '=', rule)
    .executeTakeFirstOrThrow()
  await house.owner
    .insertInto('risk.flags')
    .values({
      id: newId(),
      pupil_id: pupilId,
      semester_id: semesterId,
      rule,
      rule_version_id: version.id,
      level: 'attention',
      facts: JSON.stringify({ rule: 'unexcused-lessons', lessons: 21, limit: 20 }),
      noticed_facts: JSON.stringify({ rule: 'unexcused-lessons', lessons: 21, limit: 20 }),
      data_until: '2026-11-14',
      raised_at: new Date('2026-11-14T10:00:00Z'),
      noticed_at: new Date('2026-11-14T10:00:00Z'),
      changed_at: new Date('2026-11-14T10:00:00Z'),
      municipality_id: at.municipalityId,
      institution_id: at.institutionId,
      class_id: at.classId,
    })
    .execute()
}

const environment = async (by = ilze, pupilId = elza) =>
  (await house.as(by)).get(`/pupils/${pupilId}/environment`)

describe('a class beside the rest of its school', () => {
  test('that stands out is said with its numbers, and universal activities are offered', async () => {
    elza = (await people(place, 10, 5))[9] ?? ''
    await people(rest, 30, 5)
    const noticedTwice = await aPupil(house.owner, rest)
    await flag(rest, noticedTwice)
    await flag(rest, noticedTwice, 'low-marks')

    const { body } = await environment()

    expect(body).toMatchObject({
      class: { name: '7.b', pupils: 10, noticed: 5, otherPupils: 31, otherNoticed: 6 },
      school: null,
    })
    expect(body.activities[0]).toMatchObject({
      number: '1.1.1',
      nameLv: 'Drošas izglītības iestādes politika',
    })
    expect(body.activities.map((one: { number: string }) => one.number)).not.toContain('2.1.1')
  })

  test('with as few as four others noticed does not tell how many', async () => {
    elza = (await people(place, 10, 5))[0] ?? ''
    await people(rest, 30, 4)

    expect((await environment()).body.class).toMatchObject({ otherPupils: 30, otherNoticed: null })
  })

  test.each([
    ['nine pupils', 9, 5, 30, 0],
    ['four noticed pupils', 10, 4, 30, 0],
    ['29 others', 10, 5, 29, 0],
    ['a share that is not twice as high', 10, 5, 30, 8],
  ])('is not said of %s', async (_, pupils, noticed, others, otherNoticed) => {
    elza = (await people(place, pupils, noticed))[0] ?? ''
    await people(rest, others, otherNoticed)

    expect((await environment()).body).toEqual({
      absencesUntil: null,
      class: null,
      school: null,
      activities: [],
    })
  })

  test('is not said because the school looks more closely by a rule of its own', async () => {
    const own = await anOwnRule(house.owner, place)
    elza = (await people(place, 10, 10, own))[0] ?? ''
    await people(rest, 30, 0)

    expect((await environment()).body.class).toBeNull()
  })

  test('is not said when the flags were withdrawn', async () => {
    elza = (await people(place, 10, 5))[0] ?? ''
    await people(rest, 30, 0)
    await house.owner
      .updateTable('risk.flags')
      .set({ withdrawn_at: new Date('2026-11-15T10:00:00Z') })
      .where('class_id', '=', place.classId)
      .execute()

    expect((await environment()).body.class).toBeNull()
  })
})

test('a school is held against other schools of its kind in the municipality', async () => {
  const of = { municipality_id: place.municipalityId }
  elza = (await people(place, 10, 5))[0] ?? ''
  const elsewhere = await aClass(house.owner, { institution_id: await anInstitution(house.owner, of) })
  const preschool = await aClass(house.owner, {
    institution_id: await anInstitution(house.owner, { ...of, kind: 'preschool' }),
    grade: 0,
  })
  await people(elsewhere, 30, 0)
  await people(preschool, 5, 0)

  expect((await environment()).body).toMatchObject({
    class: null,
    school: { name: 'Testa pamatskola', pupils: 10, noticed: 5, otherPupils: 30, otherNoticed: null },
  })
})

describe('who may ask', () => {
  beforeEach(async () => {
    elza = (await people(place, 10, 5))[0] ?? ''
    await people(rest, 30, 0)
  })

  test('who sees what was noticed of the pupil; it is journalled without counts of others', async () => {
    const coordinator = await someone(
      house.owner,
      'municipal_coordinator',
      'municipality',
      place.municipalityId,
    )
    for (const by of [ilze, coordinator]) expect((await environment(by)).status).toBe(200)

    const [row] = await journalOf(house, { event: 'risk.environment-read', pupilId: elza })
    expect(row).toBeDefined()
  })

  test('nobody from another class, school or municipality, no clerk, no family', async () => {
    const elsewhere = await aClass(house.owner)
    const strangers = [
      await someone(house.owner, 'class_teacher', 'class', rest.classId),
      await someone(house.owner, 'school_leadership', 'institution', elsewhere.institutionId),
      await someone(house.owner, 'municipal_coordinator', 'municipality', elsewhere.municipalityId),
      await someone(house.owner, 'records_clerk', 'institution', place.institutionId),
      await someone(house.owner, 'guardian', 'pupil', elza),
      await someone(house.owner, 'pupil', 'pupil', elza),
      await someone(house.owner, 'state_analyst', 'country', null),
    ]
    for (const stranger of strangers) expect((await environment(stranger)).status).toBe(404)
  })
})
