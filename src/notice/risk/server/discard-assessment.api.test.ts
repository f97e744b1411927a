import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { asActor } from '#platform/db/actor-transaction.ts'
import { newId } from '#platform/ids/ids.ts'
import {
  aClass,
  aGrant,
  aMunicipality,
  anInstitution,
  aPupil,
  type BuiltPlace,
  someone,
  thisSemester,
} from '#tests/support/builders.ts'
import { journalOf } from '#tests/support/journal.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { aDraftAssessment } from '../testing/builders.ts'

let house: TestHouse
let place: BuiltPlace
let ilze: string
let andris: string
let pupilId: string
let draft: string

beforeAll(async () => {
  house = await createTestHouse()
  place = await aClass(house.owner)
  ilze = await someone(house.owner, 'class_teacher', 'class', place.classId)
  andris = await someone(house.owner, 'support_specialist', 'institution', place.institutionId)
})
beforeEach(async () => {
  pupilId = await aPupil(house.owner, place)
  const semesterId = await thisSemester(house.owner)
  draft = await aDraftAssessment(house.owner, { pupilId, place, semesterId, by: ilze })
})
afterAll(() => house.close())

const path = () => `/pupils/${pupilId}/assessments/${draft}`

async function left(): Promise<number> {
  const rows = [
    await house.owner.selectFrom('risk.assessments').select('id').where('id', '=', draft).execute(),
    await house.owner
      .selectFrom('risk.assessment_answers')
      .select('assessment_id')
      .where('assessment_id', '=', draft)
      .execute(),
    await house.owner
      .selectFrom('risk.assessment_texts')
      .select('assessment_id')
      .where('assessment_id', '=', draft)
      .execute(),
  ]
  return rows.flat().length
}

describe('giving up a draft of an assessment', () => {
  test('takes its answers and texts along; it is on no list any more', async () => {
    const browser = await house.as(ilze)
    await browser.put(`${path()}/texts/strengths`, { value: 'Labi zīmē.', version: 0 })
    const before = await browser.get('/today')

    const answer = await browser.delete(path())

    expect(answer.status).toBe(200)
    expect(await left()).toBe(0)
    expect((await browser.get(path())).status).toBe(404)
    expect((await browser.get(`/pupils/${pupilId}/assessments`)).body.rows).toEqual([])
    expect(JSON.stringify(before.body)).toContain(draft)
    expect(JSON.stringify((await browser.get('/today')).body)).not.toContain(draft)
  })

  test('the journal tells who gave it up and how much it held, without a word of it', async () => {
    const browser = await house.as(ilze)
    await browser.put(`${path()}/texts/summary`, { value: 'Jārunā ar ģimeni.', version: 0 })
    await browser.put(`${path()}/texts/strengths`, { value: '', version: 0 })

    await browser.delete(path())

    const [row] = await journalOf(house, { event: 'risk.assessment-discarded', pupilId })
    expect(row).toMatchObject({ actor_id: ilze, institution_id: place.institutionId })
    expect(row?.details).toEqual({ assessmentId: draft, answers: 1, texts: 1 })
  })

  test('another can be begun afterwards', async () => {
    const browser = await house.as(ilze)
    await browser.delete(path())
    const id = newId()

    const started = await browser.put(`/pupils/${pupilId}/assessments/${id}`, { classifierVersion: '2023' })

    expect(started.body).toMatchObject({ id, answers: [], can: { edit: true } })
  })

  test('is refused once it is complete, and everything stays', async () => {
    const browser = await house.as(ilze)
    await browser.post(`${path()}/completion`)

    const answer = await browser.delete(path())

    expect(answer).toMatchObject({ status: 422, body: { code: 'risk.assessment-already-complete' } })
    expect(await left()).toBe(2)
    expect(await journalOf(house, { event: 'risk.assessment-discarded', pupilId })).toEqual([])
  })

  test('is refused to a colleague who may write assessments too', async () => {
    const answer = await (await house.as(andris)).delete(path())

    expect(answer).toMatchObject({ status: 422, body: { code: 'risk.assessment-of-a-colleague' } })
    expect(await left()).toBe(2)
  })

  test('does not exist for anybody else', async () => {
    const { owner } = house
    const otherSchool = await anInstitution(owner, { municipality_id: place.municipalityId })
    const strangers = [
      await someone(owner, 'class_teacher', 'class', (await aClass(owner)).classId),
      await someone(owner, 'support_specialist', 'institution', otherSchool),
      await someone(owner, 'municipal_coordinator', 'municipality', place.municipalityId),
      await someone(owner, 'municipal_coordinator', 'municipality', await aMunicipality(owner)),
      await someone(owner, 'subject_teacher', 'class', place.classId),
      await someone(owner, 'guardian', 'pupil', pupilId),
      await someone(owner, 'pupil', 'pupil', pupilId),
    ]

    for (const stranger of strangers)
      expect((await (await house.as(stranger)).delete(path())).status).toBeGreaterThanOrEqual(403)
    expect(await left()).toBe(2)
  })

  test('nor for whoever began it and no longer works with the pupil', async () => {
    const former = await someone(house.owner, 'subject_teacher', 'class', place.classId)
    await aGrant(house.owner, {
      personId: former,
      role: 'class_teacher',
      scopeKind: 'class',
      scopeId: place.classId,
      overrides: { valid_from: '2025-09-01', valid_until: '2026-11-19' },
    })
    const semesterId = await thisSemester(house.owner)
    draft = await aDraftAssessment(house.owner, { pupilId, place, semesterId, by: former })

    expect((await (await house.as(former)).delete(path())).status).toBe(404)
    expect(await left()).toBe(2)
  })
})

describe('the database', () => {
  const remove = (actorId: string) =>
    asActor(house.services.db, { actorId, today: '2026-11-20' }, (trx) =>
      trx.deleteFrom('risk.assessments').where('id', '=', draft).executeTakeFirst(),
    )

  test('lets a colleague remove nothing', async () => {
    expect((await remove(andris)).numDeletedRows).toBe(0n)
    expect(await left()).toBe(2)
  })

  test('lets nobody remove what is complete', async () => {
    await (await house.as(ilze)).post(`${path()}/completion`)

    expect((await remove(ilze)).numDeletedRows).toBe(0n)
    expect(await left()).toBe(2)
  })

  test('has no right of its own to remove an answer', async () => {
    const single = asActor(house.services.db, { actorId: ilze, today: '2026-11-20' }, (trx) =>
      trx.deleteFrom('risk.assessment_answers').where('assessment_id', '=', draft).execute(),
    )

    await expect(single).rejects.toThrow(/permission denied/)
  })

  test('lets whoever began it remove the draft, with its answers', async () => {
    expect((await remove(ilze)).numDeletedRows).toBe(1n)
    expect(await left()).toBe(0)
  })
})
