import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aClass, aPupil, type BuiltPlace, someone, thisSemester } from '#tests/support/builders.ts'
import { journalOf } from '#tests/support/journal.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { aDraftAssessment, aFlag } from '../testing/builders.ts'

let house: TestHouse
let place: BuiltPlace
let ilze: string
let pupilId: string
let assessmentId: string

beforeAll(async () => {
  house = await createTestHouse()
  place = await aClass(house.owner)
  ilze = await someone(house.owner, 'class_teacher', 'class', place.classId)
})
beforeEach(async () => {
  pupilId = await aPupil(house.owner, place)
  const semesterId = await thisSemester(house.owner)
  assessmentId = await aDraftAssessment(house.owner, { pupilId, place, semesterId, by: ilze })
})
afterAll(() => house.close())

const path = () => `/pupils/${pupilId}/assessments/${assessmentId}`

describe('completing an assessment', () => {
  test('a class teacher completes the draft and the level follows from the heaviest risk', async () => {
    const browser = await house.as(ilze)

    const answer = await browser.post(`${path()}/completion`)

    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({
      status: 'completed',
      level: 'regular',
      can: { edit: false, complete: false, openPlan: true, assess: false },
    })
  })

  test('the journal tells who completed it, in the same transaction, without a name', async () => {
    const browser = await house.as(ilze)

    await browser.post(`${path()}/completion`)

    const [row] = await journalOf(house, { event: 'risk.assessment-completed', pupilId })
    expect(row).toMatchObject({
      actor_id: ilze,
      actor_roles: ['class_teacher'],
      institution_id: place.institutionId,
    })
    expect(row?.details).toEqual({ assessmentId, level: 'regular', risks: 1 })
  })

  test('a risk that was found needs its frequency, and the refusal names it in Latvian', async () => {
    await house.owner
      .updateTable('risk.assessment_answers')
      .set({ frequency: null })
      .where('assessment_id', '=', assessmentId)
      .execute()
    const browser = await house.as(ilze)

    const answer = await browser.post(`${path()}/completion`)

    expect(answer.status).toBe(422)
    expect(answer.body).toMatchObject({ code: 'risk.frequency-missing', data: { riskCodes: ['R23-S02'] } })
    expect(answer.body.message).toContain('Norādiet, kopš kura laika tas ir, 1 atrastajam riskam')
  })

  test('nothing is journalled as completed when it was refused', async () => {
    await house.owner
      .deleteFrom('risk.assessment_answers')
      .where('assessment_id', '=', assessmentId)
      .execute()
    const browser = await house.as(ilze)

    const answer = await browser.post(`${path()}/completion`)

    expect(answer.body.code).toBe('risk.assessment-empty')
    expect(await journalOf(house, { event: 'risk.assessment-completed', pupilId })).toEqual([])
  })

  test('of two who complete at once one succeeds and the other is told', async () => {
    const first = await house.as(ilze)
    const second = await house.as(ilze)

    const answers = await Promise.all([
      first.post(`${path()}/completion`),
      second.post(`${path()}/completion`),
    ])

    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 422])
    expect(await journalOf(house, { event: 'risk.assessment-completed', pupilId })).toHaveLength(1)
  })

  test('an assessment of another pupil is not completed under this one’s address', async () => {
    const other = await aPupil(house.owner, place)
    const browser = await house.as(ilze)

    const answer = await browser.post(`/pupils/${other}/assessments/${assessmentId}/completion`)

    expect(answer.status).toBe(404)
  })

  test('a teacher of another class is refused as if it did not exist, and the attempt is journalled', async () => {
    const elsewhere = await aClass(house.owner, { institution_id: place.institutionId, name: '7.c' })
    const stranger = await someone(house.owner, 'class_teacher', 'class', elsewhere.classId)
    const browser = await house.as(stranger)

    const answer = await browser.post(`${path()}/completion`)

    expect(answer.status).toBe(404)
    const [row] = await journalOf(house, { event: 'access.refused', pupilId })
    expect(row).toMatchObject({ actor_id: stranger, details: { policy: 'canAssess' } })
  })

  test('without the page’s own token nothing is changed', async () => {
    const browser = await house.as(ilze)

    const answer = await browser.post(`${path()}/completion`, undefined, { 'x-pamani-csrf': 'guess' })

    expect(answer.status).toBe(403)
    expect(answer.body.code).toBe('http.forgery')
  })

  test('nobody signed in is asked to sign in', async () => {
    const answer = await house.anonymous().post(`${path()}/completion`)

    expect(answer.status).toBe(401)
  })
})

describe('what was noticed', () => {
  const raisedAt = new Date('2026-11-14T10:00:00Z')
  const absence = { rule: 'unexcused-lessons', lessons: 22, limit: 20 }
  const flagsOf = async (by = ilze) => (await (await house.as(by)).get(path())).body.flags

  /** Beside the absence that waits: low marks that wait, and something that was answered before. */
  async function noticed(): Promise<void> {
    await answered('R23-S01')
    await aFlag(house.owner, place, { raisedAt: new Date('2026-11-13T10:00:00Z'), pupilId })
    const marks = {
      rule: 'low-marks',
      subjects: [{ code: 'matematika', mean: 3.2 }],
      meanBelow: 4,
      limit: 1,
    }
    await turnedInto('low-marks', marks)
    await aFlag(house.owner, place, { raisedAt, pupilId, answeredAt: raisedAt })
    await turnedInto('repeated-grade', {
      rule: 'transition',
      of: ['repeated-grade'],
      missed: 0,
      limit: 0,
    })
    await aFlag(house.owner, place, { raisedAt, pupilId })
  }

  /** One more risk that the draft looked at. */
  async function answered(riskCode: string): Promise<void> {
    await house.owner
      .insertInto('risk.assessment_answers')
      .values({
        assessment_id: assessmentId,
        risk_code: riskCode,
        intensity: 0,
        version: 1,
        answered_by: ilze,
        answered_at: raisedAt,
      })
      .execute()
  }

  async function turnedInto(rule: string, facts: object): Promise<void> {
    await house.owner
      .updateTable('risk.flags')
      .set({ rule, facts: JSON.stringify(facts) })
      .where('pupil_id', '=', pupilId)
      .where('rule', '=', 'unexcused-lessons')
      .execute()
  }

  test('is told before: what waits for an answer, which completing gives', async () => {
    await noticed()

    const flags = await flagsOf()

    expect(flags).toMatchObject([
      {
        facts: { rule: 'low-marks', subjects: [{ code: 'matematika', nameLv: expect.any(String) }] },
        risks: expect.arrayContaining(['R23-S01']),
      },
      { facts: absence, risks: expect.arrayContaining(['R23-S02']) },
    ])
  })

  test('waits on where no risk was looked at to which it points', async () => {
    await aFlag(house.owner, place, { raisedAt, pupilId })
    await house.owner
      .updateTable('risk.assessment_answers')
      .set({ risk_code: 'R23-P05' })
      .where('assessment_id', '=', assessmentId)
      .execute()
    const browser = await house.as(ilze)

    const { body } = await browser.post(`${path()}/completion`)

    expect(body).toMatchObject({ status: 'completed', flags: [] })
    expect((await browser.get(`/flags?pupilId=${pupilId}`)).body.rows).toHaveLength(1)
  })

  test('is told after: what it answered, also when something new is noticed or answered since', async () => {
    await noticed()
    const browser = await house.as(ilze)

    const completed = await browser.post(`${path()}/completion`)
    await house.owner
      .updateTable('risk.flags')
      .set({ answered_at: null, answered_municipality_id: null })
      .where('pupil_id', '=', pupilId)
      .where('rule', '=', 'repeated-grade')
      .execute()

    expect(completed.body.flags).toMatchObject([{ facts: { rule: 'low-marks' } }, { facts: absence }])
    expect(await flagsOf()).toEqual(completed.body.flags)
  })

  test('of a second assessment is none of the first', async () => {
    await noticed()
    const browser = await house.as(ilze)
    await browser.post(`${path()}/completion`)
    assessmentId = crypto.randomUUID()

    const second = await browser.put(path(), { classifierVersion: '2023' })

    expect(second.body.flags).toEqual([])
  })
})

describe('starting an assessment', () => {
  test('goes on with one’s own draft instead of making a second one', async () => {
    const browser = await house.as(ilze)

    const answer = await browser.put(`/pupils/${pupilId}/assessments/${crypto.randomUUID()}`, {
      classifierVersion: '2023',
    })

    expect(answer.body).toMatchObject({ id: assessmentId, status: 'draft' })
  })

  test('begins anew when the last one is complete', async () => {
    const browser = await house.as(ilze)
    await browser.post(`${path()}/completion`)
    const id = crypto.randomUUID()

    const answer = await browser.put(`/pupils/${pupilId}/assessments/${id}`, { classifierVersion: '2023' })

    expect(answer.body).toMatchObject({ id, status: 'draft', answers: [] })
  })
})

describe('answering a risk', () => {
  const value = { intensity: 3, present: null, frequency: 3, note: '' }

  test('saves with the version that was read', async () => {
    const browser = await house.as(ilze)

    const answer = await browser.put(`${path()}/answers/R23-S02`, { value, version: 1 })

    expect(answer.body).toMatchObject({ version: 2 })
  })

  test('a save from an older version is a conflict that carries the newer one', async () => {
    const browser = await house.as(ilze)
    await browser.put(`${path()}/answers/R23-S02`, { value, version: 1 })

    const late = await browser.put(`${path()}/answers/R23-S02`, {
      value: { ...value, intensity: 1 },
      version: 1,
    })

    expect(late.status).toBe(409)
    expect(late.body.data).toMatchObject({ value, version: 2, by: 'Kāds class_teacher' })
  })

  test('a field that does not exist is named in the refusal', async () => {
    const browser = await house.as(ilze)

    const answer = await browser.put(`${path()}/answers/R23-S02`, {
      value: { ...value, dominant: true },
      version: 1,
    })

    expect(answer.status).toBe(400)
    expect(answer.body.fields).toEqual({ value: 'Tāda lauka nav: dominant.' })
  })

  test('a completed assessment no longer changes', async () => {
    const browser = await house.as(ilze)
    await browser.post(`${path()}/completion`)

    const answer = await browser.put(`${path()}/answers/R23-S02`, { value, version: 1 })

    expect(answer.body.code).toBe('risk.assessment-already-complete')
  })
})
