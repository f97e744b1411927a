import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aCompletedAssessment, aDraftAssessment } from '#notice/risk/testing/builders.ts'
import { newId } from '#platform/ids/ids.ts'
import { someone } from '#tests/support/builders.ts'
import { journalOf } from '#tests/support/journal.ts'
import { aFlag, createPlanScene, type PlanScene } from '../testing/plan-scene.ts'

let scene: PlanScene

beforeAll(async () => {
  scene = await createPlanScene()
})
afterAll(() => scene.house.close())

describe('starting a plan', () => {
  test('from a completed assessment brings its risks, strengths and the pupil’s words', async () => {
    const pupil = await scene.newPupil()
    const assessmentId = await aDraftAssessment(scene.house.owner, pupil)
    const path = `/pupils/${pupil.pupilId}/assessments/${assessmentId}`
    await scene.browser.put(`${path}/texts/strengths`, { value: 'Zīmē', version: 0 })
    await scene.browser.put(`${path}/texts/pupil_view`, { value: 'Man patīk mākslas stundas', version: 0 })
    await scene.browser.post(`${path}/completion`)
    const planId = newId()

    const started = await scene.browser.put(`/pupils/${pupil.pupilId}/plans/${planId}`)
    const plan = await scene.browser.get(`/plans/${planId}`)

    expect(started).toMatchObject({ status: 200, body: { planId } })
    expect(plan.body).toMatchObject({
      status: 'draft',
      strengths: { value: 'Zīmē', version: 0 },
      pupilWords: { value: 'Man patīk mākslas stundas' },
      risks: [
        {
          code: 'R23-S02',
          nameLv: 'Neattaisnoti mācību kavējumi',
          frequency: { value: 2 },
          alwaysHeavy: true,
        },
      ],
      can: { edit: true, propose: true, open: false, evaluate: false },
    })
  })

  test('from an assessment by the classifier of 2018 brings the same risks as those of 2023, once, and the others as seen', async () => {
    const pupil = await scene.newPupil()
    const path = `/pupils/${pupil.pupilId}/assessments/${newId()}`
    await scene.browser.put(path, { classifierVersion: '2018' })
    const value = { intensity: 2, present: null, frequency: 3, note: '' }
    await scene.browser.put(`${path}/answers/R18-2.06`, { value, version: 0 })
    await scene.browser.put(`${path}/answers/R18-1.02`, { value: { ...value, frequency: 1 }, version: 0 })
    await scene.browser.post(`${path}/completion`)
    await aFlag(scene, pupil, 'unexcused-lessons')
    const planId = newId()

    await scene.browser.put(`/pupils/${pupil.pupilId}/plans/${planId}`)
    const plan = await scene.browser.get(`/plans/${planId}`)

    expect(plan.body.risks).toMatchObject([
      { edition: '2023', code: 'R23-S02', frequency: { value: 3 }, alwaysHeavy: true },
      { edition: '2018', code: 'R18-1.02', nameLv: 'Ģimenē ir konfliktējošas attiecības', group: 'family' },
    ])
    expect(plan.body.risks).toHaveLength(2)
  })

  test('takes what anybody of the round found, as heavy as the heaviest saw it, and loses nothing', async () => {
    const pupil = await scene.newPupil()
    const andris = await someone(
      scene.house.owner,
      'support_specialist',
      'institution',
      scene.place.institutionId,
    )
    const { owner } = scene.house
    await aCompletedAssessment(
      owner,
      { ...pupil, by: andris },
      { found: { 'R23-S01': 1, 'R23-S02': 3, 'R23-S03': 0 }, at: '2026-11-16T12:00:00Z' },
    )
    await aCompletedAssessment(owner, pupil, { found: { 'R23-S01': 2 }, at: '2026-11-10T12:00:00Z' })
    await aCompletedAssessment(owner, pupil, {
      found: { 'R23-S01': 1, 'R23-S02': 0 },
      at: '2026-11-18T12:00:00Z',
    })
    const planId = newId()

    await scene.browser.put(`/pupils/${pupil.pupilId}/plans/${planId}`)
    const plan = await scene.browser.get(`/plans/${planId}`)

    const risks: { code: string; frequency: { value: number | null } }[] = plan.body.risks
    expect(risks.map(({ code, frequency }) => [code, frequency.value])).toEqual([
      ['R23-S02', 3],
      ['R23-S01', 1],
    ])
  })

  test('from flags alone brings the risks that they notice, without a frequency', async () => {
    const pupil = await scene.newPupil()
    await aFlag(scene, pupil, 'unexcused-lessons')
    await aFlag(scene, pupil, 'low-marks')
    const planId = newId()

    await scene.browser.put(`/pupils/${pupil.pupilId}/plans/${planId}`)
    const plan = await scene.browser.get(`/plans/${planId}`)

    const risks: { code: string; frequency: { value: number | null } }[] = plan.body.risks
    expect(risks.map((risk) => risk.code).sort()).toEqual(['R23-S01', 'R23-S02'])
    expect(risks.every((risk) => risk.frequency.value === null)).toBe(true)
  })

  test('takes the dates from today to the end of the semester, with a review half of the way', async () => {
    const pupil = await scene.newPupil()
    const planId = newId()

    await scene.browser.put(`/pupils/${pupil.pupilId}/plans/${planId}`)
    const { body } = await scene.browser.get(`/plans/${planId}`)

    expect(body.startsOn.value).toBe('2026-11-20')
    expect(body.endsOn.value).toBe(body.semester.endsOn)
    expect(body.reviewOn.value > '2026-11-20' && body.reviewOn.value < body.semester.endsOn).toBe(true)
  })

  test('twice with the same id, or with two ids at once, makes one plan', async () => {
    const pupil = await scene.newPupil()
    const [one, other] = [newId(), newId()]
    const path = `/pupils/${pupil.pupilId}/plans`

    const again = await Promise.all([
      scene.browser.put(`${path}/${one}`),
      scene.browser.put(`${path}/${other}`),
      scene.browser.put(`${path}/${one}`),
    ])
    const listed = await scene.browser.get(path)

    const ids: string[] = again.map((answer) => answer.body.planId)
    expect(new Set(ids).size).toBe(1)
    expect(listed.body.rows).toHaveLength(1)
  })

  test('under the id of another pupil’s plan is refused', async () => {
    const [mine, theirs] = [await scene.newPupil(), await scene.newPupil()]
    const planId = newId()
    await scene.browser.put(`/pupils/${theirs.pupilId}/plans/${planId}`)

    const answer = await scene.browser.put(`/pupils/${mine.pupilId}/plans/${planId}`)

    expect(answer).toMatchObject({ status: 409, body: { code: 'plans.id-taken' } })
  })

  test('is journalled once with the plan’s id, and no text of it', async () => {
    const pupil = await scene.newPupil()
    await aFlag(scene, pupil, 'unexcused-lessons')
    const planId = newId()

    await scene.browser.put(`/pupils/${pupil.pupilId}/plans/${planId}`)

    const rows = await journalOf(scene.house, { event: 'plans.plan-started', pupilId: pupil.pupilId })
    expect(rows.map((row) => row.details)).toEqual([{ planId, new: true, kind: 'individual', risks: 1 }])
  })

  test('is not for a coordinator, who reads plans and writes none', async () => {
    const pupil = await scene.newPupil()
    const mara = await someone(
      scene.house.owner,
      'municipal_coordinator',
      'municipality',
      scene.place.municipalityId,
    )
    const browser = await scene.house.as(mara)

    const answer = await browser.put(`/pupils/${pupil.pupilId}/plans/${newId()}`)
    const listed = await browser.get(`/pupils/${pupil.pupilId}/plans`)

    expect(answer.status).toBe(404)
    expect(listed.body).toEqual({ rows: [], can: { start: false } })
  })
})
