import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { BACKGROUND_ACTOR_ID } from '#foundation/endpoint/index.ts'
import { findSemesterOf } from '#foundation/institutions/index.ts'
import { asActor } from '#platform/db/actor-transaction.ts'
import { newId } from '#platform/ids/ids.ts'
import {
  aClass,
  anInstitution,
  aPupil,
  type BuiltPlace,
  someone,
  thisSemester,
} from '#tests/support/builders.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { basisOf, exceedsLimit } from '../domain/duty-limits.ts'
import { syncDuties } from './sync-duties.ts'

let house: TestHouse
let place: BuiltPlace
let pupilId: string
let semesterId: string

beforeAll(async () => {
  house = await createTestHouse()
  semesterId = await thisSemester(house.owner)
})
beforeEach(async () => {
  place = await aClass(house.owner)
  pupilId = await aPupil(house.owner, place)
})
afterAll(() => house.close())

type Counts = { lessons?: number; days?: number }

async function missed(
  { lessons = 0, days = 0 }: Counts,
  of: { pupilId: string; place: BuiltPlace } = { pupilId, place },
) {
  const counts = { lessons_unexcused: lessons, days_unexcused: days, absences_until: '2026-11-19' }
  await house.owner
    .insertInto('signals.term_summaries')
    .values({
      pupil_id: of.pupilId,
      semester_id: semesterId,
      ...counts,
      municipality_id: of.place.municipalityId,
      institution_id: of.place.institutionId,
      class_id: of.place.classId,
    })
    .onConflict((conflict) => conflict.columns(['pupil_id', 'semester_id']).doUpdateSet(counts))
    .execute()
}

const sync = (today = '2026-11-20', institutionId = place.institutionId) =>
  asActor(house.services.db, { actorId: BACKGROUND_ACTOR_ID, today }, async (trx) => {
    const semester = await findSemesterOf(trx, '2026-11-20')
    if (semester === undefined) throw new Error('there is a semester')
    return syncDuties({ trx, now: new Date(`${today}T10:00:00Z`), today }, semester, { institutionId })
  })

const duties = (of = pupilId) =>
  house.owner.selectFrom('duties.duties').selectAll().where('pupil_id', '=', of).execute()

async function preschoolPlace(): Promise<BuiltPlace> {
  const institutionId = await anInstitution(house.owner, { kind: 'preschool', first_grade: 0, last_grade: 0 })
  return aClass(house.owner, { institution_id: institutionId, grade: 0, name: 'Bitītes' })
}

describe('a duty opens', () => {
  test.each([20, 21])('by %i unexcused lessons as the domain rule says', async (lessons) => {
    await missed({ lessons, days: 10 })

    await sync()

    const expected = exceedsLimit('lessons', { lessons, days: 10 }, { lessons: 20, days: 3 })
    expect((await duties()).length > 0).toBe(expected)
    expect(expected).toBe(lessons === 21)
  })

  test.each([3, 4])('in preschool by %i unexcused days as the domain rule says', async (days) => {
    const preschool = await preschoolPlace()
    const child = await aPupil(house.owner, preschool)
    await missed({ lessons: days, days }, { pupilId: child, place: preschool })

    await sync('2026-11-20', preschool.institutionId)

    const basis = basisOf({ grade: 0, institutionKind: 'preschool' })
    const expected = exceedsLimit(basis, { lessons: days, days }, { lessons: 20, days: 3 })
    expect(await duties(child)).toMatchObject(expected ? [{ basis: 'days', counted: 4, allowed: 3 }] : [])
    expect(expected).toBe(days === 4)
  })

  test('with the fifth school day after the data as its last day, and says by which rule', async () => {
    await missed({ lessons: 21 })

    const changes = await sync()

    expect(changes).toEqual({ opened: 1, changed: 0, withdrawn: 0, kept: 0 })
    expect(await duties()).toMatchObject([
      {
        opened_on: '2026-11-20',
        due_on: '2026-11-27',
        rule_version_id: '00000000-0000-7000-8000-000000000101',
        counted_until: '2026-11-19',
        municipality_id: place.municipalityId,
        class_id: place.classId,
      },
    ])
  })

  test('once, however often the data come, and keeps its last day while the count grows', async () => {
    await missed({ lessons: 21 })
    await sync('2026-11-18')
    await missed({ lessons: 25 })

    const changes = await sync()

    expect(changes).toMatchObject({ opened: 0, changed: 1 })
    expect(await duties()).toMatchObject([{ counted: 25, opened_on: '2026-11-18', due_on: '2026-11-25' }])
  })

  test('by data of a semester that ended a month ago at most', async () => {
    await missed({ lessons: 21 })

    const late = await sync('2027-02-15')
    const inTime = await sync('2027-01-11')

    expect(late.opened).toBe(0)
    expect(inTime.opened).toBe(1)
  })

  test('of nobody at another school', async () => {
    const other = await aClass(house.owner)
    const stranger = await aPupil(house.owner, other)
    await missed({ lessons: 30 }, { pupilId: stranger, place: other })

    await sync()

    expect(await duties(stranger)).toEqual([])
  })
})

describe('corrected data under the limit', () => {
  beforeEach(async () => {
    await missed({ lessons: 21 })
    await sync('2026-11-18')
  })

  test('withdraw a duty about which nothing was done, and the row tells of it', async () => {
    await missed({ lessons: 20 })

    const changes = await sync()

    expect(changes).toEqual({ opened: 0, changed: 0, withdrawn: 1, kept: 0 })
    expect(await duties()).toMatchObject([{ counted: 20, withdrawn_at: new Date('2026-11-20T10:00:00Z') }])
  })

  test('leave a duty on which work was begun, and it says so', async () => {
    const by = await someone(house.owner, 'class_teacher', 'class', place.classId)
    const [duty] = await duties()
    await house.owner
      .insertInto('duties.school_actions')
      .values({
        id: newId(),
        duty_id: duty?.id ?? '',
        kind: 'talked_pupil',
        on_date: '2026-11-19',
        words: '',
        recorded_by: by,
        recorded_at: new Date('2026-11-19T10:00:00Z'),
      })
      .execute()
    await missed({ lessons: 20 })

    const changes = await sync()

    expect(changes).toMatchObject({ withdrawn: 0, kept: 1 })
    expect(await duties()).toMatchObject([
      { counted: 20, withdrawn_at: null, under_limit_at: new Date('2026-11-20T10:00:00Z') },
    ])
  })

  test('that exceed it again open the duty anew, with a new clock', async () => {
    await missed({ lessons: 20 })
    await sync('2026-11-19')
    await missed({ lessons: 22 })

    const changes = await sync()

    expect(changes).toMatchObject({ opened: 1, changed: 0 })
    expect(await duties()).toMatchObject([
      { counted: 22, withdrawn_at: null, opened_on: '2026-11-20', due_on: '2026-11-27' },
    ])
  })

  test('withdraw it too when the pupil has moved to another school meanwhile', async () => {
    const other = await aClass(house.owner)
    await house.owner
      .updateTable('people.pupils')
      .set({
        municipality_id: other.municipalityId,
        institution_id: other.institutionId,
        class_id: other.classId,
      })
      .where('id', '=', pupilId)
      .execute()
    await missed({ lessons: 20 }, { pupilId, place: other })

    const changes = await sync()

    expect(changes.withdrawn).toBe(1)
  })
})
