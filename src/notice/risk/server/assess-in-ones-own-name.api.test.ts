import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { asActor } from '#platform/db/actor-transaction.ts'
import { newId } from '#platform/ids/ids.ts'
import { aClass, aPupil, type BuiltPlace, someone, thisSemester } from '#tests/support/builders.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { aDraftAssessment } from '../testing/builders.ts'

let house: TestHouse
let place: BuiltPlace
let ilze: string
let andris: string
let pupilId: string
let ofIlze: string

beforeAll(async () => {
  house = await createTestHouse()
  place = await aClass(house.owner)
  ilze = await someone(house.owner, 'class_teacher', 'class', place.classId)
  andris = await someone(house.owner, 'support_specialist', 'institution', place.institutionId)
})
beforeEach(async () => {
  pupilId = await aPupil(house.owner, place)
  const semesterId = await thisSemester(house.owner)
  ofIlze = await aDraftAssessment(house.owner, { pupilId, place, semesterId, by: ilze })
})
afterAll(() => house.close())

const path = (id: string) => `/pupils/${pupilId}/assessments/${id}`
const value = { intensity: 0, present: null, frequency: null, note: '' }

test('a colleague begins an assessment of one’s own beside the one that is being written', async () => {
  const browser = await house.as(andris)
  const own = newId()

  const read = await browser.get(path(ofIlze))
  const started = await browser.put(path(own), { classifierVersion: '2023' })

  expect(read.body.can).toEqual({ edit: false, complete: false, openPlan: false, assess: true })
  expect(started.body).toMatchObject({
    id: own,
    answers: [],
    can: { edit: true, complete: true, assess: false },
  })
  const row = await house.owner
    .selectFrom('risk.assessments')
    .select(['started_by', 'started_as'])
    .where('id', '=', own)
    .executeTakeFirst()
  expect(row).toEqual({ started_by: andris, started_as: 'support_specialist' })
})

test('a colleague changes no answer, no text, and completes nothing in another’s name', async () => {
  const browser = await house.as(andris)

  const answers = [
    await browser.put(`${path(ofIlze)}/answers/R23-S02`, { value, version: 1 }),
    await browser.put(`${path(ofIlze)}/texts/summary`, { value: 'Nav tā.', version: 0 }),
    await browser.post(`${path(ofIlze)}/completion`),
  ]

  for (const answer of answers)
    expect(answer).toMatchObject({ status: 422, body: { code: 'risk.assessment-of-a-colleague' } })
  const kept = await (await house.as(ilze)).get(path(ofIlze))
  expect(kept.body).toMatchObject({
    status: 'draft',
    answers: [{ riskCode: 'R23-S02', intensity: 2, answeredBy: 'Kāds class_teacher' }],
  })
})

test('neither does the database let a colleague write there, sign for another, or take it over', async () => {
  const today = '2026-11-20'
  const as = (actorId: string) => ({ actorId, today })
  const at = new Date('2026-11-20T10:00:00Z')
  const answer = { assessment_id: ofIlze, risk_code: 'R23-S01', intensity: 0, version: 1, answered_at: at }
  const insert = (by: string, answered_by: string) =>
    asActor(house.services.db, as(by), (trx) =>
      trx
        .insertInto('risk.assessment_answers')
        .values({ ...answer, answered_by })
        .execute(),
    )
  const overwrite = asActor(house.services.db, as(andris), (trx) =>
    trx
      .updateTable('risk.assessment_answers')
      .set({ intensity: 0, frequency: null, answered_by: andris })
      .where('assessment_id', '=', ofIlze)
      .executeTakeFirst(),
  )

  expect((await overwrite).numUpdatedRows).toBe(0n)
  await expect(insert(andris, andris)).rejects.toThrow(/row-level security/)
  await expect(insert(ilze, andris)).rejects.toThrow(/row-level security/)
  await expect(
    asActor(house.services.db, as(andris), (trx) =>
      trx.updateTable('risk.assessments').set({ started_by: andris }).where('id', '=', ofIlze).execute(),
    ),
  ).rejects.toThrow(/permission denied/)
  await expect(
    asActor(house.services.db, as(andris), (trx) =>
      trx
        .updateTable('risk.assessments')
        .set({ status: 'completed', level: 'none', completed_by: andris, completed_at: at })
        .where('id', '=', ofIlze)
        .execute(),
    ),
  ).rejects.toThrow(/row-level security/)
})

test('a completed assessment is closed in the database too', async () => {
  await (await house.as(ilze)).post(`${path(ofIlze)}/completion`)

  const changed = await asActor(house.services.db, { actorId: ilze, today: '2026-11-20' }, (trx) =>
    trx
      .updateTable('risk.assessment_answers')
      .set({ intensity: 0, frequency: null, answered_by: ilze })
      .where('assessment_id', '=', ofIlze)
      .executeTakeFirst(),
  )

  expect(changed.numUpdatedRows).toBe(0n)
})
