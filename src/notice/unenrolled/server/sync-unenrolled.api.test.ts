import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { BACKGROUND_ACTOR_ID } from '#foundation/endpoint/index.ts'
import { asActor } from '#platform/db/actor-transaction.ts'
import { newId } from '#platform/ids/ids.ts'
import { aClass, aMunicipality, aPupil, type BuiltPlace } from '#tests/support/builders.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { anEntry } from '../testing/builders.ts'
import { lookForUnenrolled } from './look-for-unenrolled.ts'
import { syncUnenrolled } from './unenrolled-sync-store.ts'

let house: TestHouse
let place: BuiltPlace
let pupilId: string

beforeAll(async () => {
  house = await createTestHouse()
})
beforeEach(async () => {
  place = await aClass(house.owner)
  pupilId = await aPupil(house.owner, place)
})
afterAll(() => house.close())

const sync = (today = '2026-11-20', institutionId = place.institutionId) =>
  asActor(house.services.db, { actorId: BACKGROUND_ACTOR_ID, today }, (trx) =>
    syncUnenrolled({ trx, now: new Date(`${today}T10:00:00Z`), today }, { institutionId }),
  )
const entries = (of = pupilId) =>
  house.owner
    .selectFrom('unenrolled.entries')
    .selectAll()
    .where('pupil_id', '=', of)
    .orderBy('opened_on')
    .execute()
const leave = (reason = 'left', of = pupilId, endsOn = '2026-11-10') =>
  house.owner
    .updateTable('people.enrolments')
    .set({ ends_on: endsOn, end_reason: reason })
    .where('pupil_id', '=', of)
    .execute()
const enrol = (startsOn: string) =>
  house.owner
    .insertInto('people.enrolments')
    .values({
      id: newId(),
      pupil_id: pupilId,
      institution_id: place.institutionId,
      class_id: place.classId,
      starts_on: startsOn,
    })
    .execute()

describe('an entry opens', () => {
  test('when the enrolment has ended and there is no other, once, with its line of history', async () => {
    await leave()

    const first = await sync()
    const second = await sync()

    expect([first, second]).toEqual([
      { opened: 1, closed: 0 },
      { opened: 0, closed: 0 },
    ])
    const [entry] = await entries()
    expect(entry).toMatchObject({
      municipality_id: place.municipalityId,
      status: 'clarifying',
      due_on: '2026-12-05',
    })
    const changes = await house.owner.selectFrom('unenrolled.changes').selectAll().execute()
    expect(changes).toMatchObject([{ entry_id: entry?.id, kind: 'found', recorded_by: null }])
  })

  test('in the municipality where the child is declared, not in that of the school', async () => {
    const home = await aMunicipality(house.owner, 'Mājas novads')
    const child = await aPupil(house.owner, place, { declared_municipality_id: home })
    await leave('left', child)

    await sync()

    expect(await entries(child)).toMatchObject([{ municipality_id: home }])
  })

  test.each([
    ['nobody who is enrolled', async () => undefined],
    [
      'nobody who is not five yet',
      async () => {
        await leave()
        await house.owner
          .updateTable('people.pupils')
          .set({ born_on: '2021-11-21' })
          .where('id', '=', pupilId)
          .execute()
      },
    ],
    [
      'nobody who is 18',
      async () => {
        await leave()
        await house.owner
          .updateTable('people.pupils')
          .set({ born_on: '2008-11-20' })
          .where('id', '=', pupilId)
          .execute()
      },
    ],
    [
      'nobody who has obtained basic education',
      async () => {
        await leave('completed')
        await house.owner
          .updateTable('institutions.classes')
          .set({ grade: 9 })
          .where('id', '=', place.classId)
          .execute()
      },
    ],
    [
      'nobody whose enrolment begins soon',
      async () => {
        await leave()
        await enrol('2026-12-01')
      },
    ],
  ])('%s', async (_, given) => {
    await given()

    expect(await sync()).toEqual({ opened: 0, closed: 0 })
  })

  test('for one who left grade 9 without finishing it', async () => {
    await leave('left-early')
    await house.owner
      .updateTable('institutions.classes')
      .set({ grade: 9 })
      .where('id', '=', place.classId)
      .execute()

    expect((await sync()).opened).toBe(1)
  })
})

describe('an entry ends by the data', () => {
  test('when the child is enrolled again, and opens anew when that ends', async () => {
    await leave()
    await sync()
    await enrol('2026-11-21')

    const back = await sync('2026-11-21')
    await leave('left', pupilId, '2026-11-24')
    const gone = await sync('2026-11-25')

    expect(back).toEqual({ opened: 0, closed: 1 })
    expect(gone.opened).toBe(1)
    expect((await entries()).map((entry) => entry.status)).toEqual(['enrolled', 'clarifying'])
  })

  test('on the eighteenth birthday, also of a child added by hand', async () => {
    const byHand = await anEntry(house.owner, place.municipalityId, { born_on: '2008-11-20' })

    await lookForUnenrolled(house.services)

    const row = await house.owner
      .selectFrom('unenrolled.entries')
      .selectAll()
      .where('id', '=', byHand)
      .executeTakeFirstOrThrow()
    expect(row).toMatchObject({ status: 'obligation-over', closed_on: '2026-11-20' })
  })
})

test('what a person ended stays ended while nothing new happens', async () => {
  await leave()
  await sync()
  await house.owner
    .updateTable('unenrolled.entries')
    .set({ status: 'obligation-over', closed_on: '2026-11-20' })
    .where('pupil_id', '=', pupilId)
    .execute()

  expect((await sync()).opened).toBe(0)
})
