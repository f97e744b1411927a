import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aCompletedAssessment } from '#notice/risk/testing/builders.ts'
import { newId } from '#platform/ids/ids.ts'
import { aClass, aPupil, someone } from '#tests/support/builders.ts'
import { journalOf } from '#tests/support/journal.ts'
import { draftPlan, evaluatedPlan, openPlan, type PlanOf, proposedPlan } from '../testing/builders.ts'
import { createPlanScene, type PlanScene } from '../testing/plan-scene.ts'
import { aReview } from '../testing/views.ts'

let scene: PlanScene

beforeAll(async () => {
  scene = await createPlanScene()
})
afterAll(() => scene.house.close())

const later = { review_on: '2026-12-18' }
const change = (planId: string, values: object) =>
  scene.house.owner.updateTable('plans.plans').set(values).where('id', '=', planId).execute()

/** A running plan whose review is far ahead, so that nothing but what a test adds is to be decided. */
async function quietPlan(pupil: PlanOf) {
  const plan = await openPlan(scene.house.owner, pupil)
  await change(plan.planId, later)
  return plan
}

type Row = { pupil: { id: string }; reasons: { reason: string }[] }
const listed = async (browser = scene.browser) => (await browser.get('/plan-meeting')).body
const reasonsOf = (rows: Row[], pupilId: string) => rows.find((row) => row.pupil.id === pupilId)?.reasons

describe('the list of a meeting', () => {
  test('tells every reason in the order in which a team decides, and leaves out where nothing is to be decided', async () => {
    const { owner } = scene.house
    const [needs, inNeed, done, due, proposed, crisis, stuck, quiet, draft] = await Promise.all(
      Array.from({ length: 9 }, () => scene.newPupil()),
    )
    if (!(needs && inNeed && done && due && proposed && crisis && stuck && quiet && draft))
      throw new Error('no pupils')
    await aCompletedAssessment(owner, needs, { found: { R001: 2 }, at: '2026-11-12T12:00:00Z' })
    await aCompletedAssessment(owner, inNeed, { found: { R001: 3 }, at: '2026-11-14T12:00:00Z' })
    await evaluatedPlan(owner, done)
    const duePlan = await openPlan(owner, due)
    await proposedPlan(owner, proposed)
    await openPlan(owner, { ...crisis, kind: 'crisis' })
    const stuckPlan = await quietPlan(stuck)
    await scene.browser.put(`/plans/${stuckPlan.planId}/measures/${stuckPlan.measureId}/reports/${newId()}`, {
      status: 'cannot',
      reason: 'Mentors nestrādā.',
      alternative: 'Ceturtdienās.',
    })
    await quietPlan(quiet)
    await draftPlan(owner, draft)

    const { rows, count } = await listed()

    expect(rows.map((row: Row) => [row.pupil.id, row.reasons.map(({ reason }) => reason)])).toEqual([
      [stuck.pupilId, ['stuck']],
      [crisis.pupilId, ['crisis', 'review']],
      [proposed.pupilId, ['proposed']],
      [due.pupilId, ['review']],
      [done.pupilId, ['evaluated']],
      [inNeed.pupilId, ['needed_crisis']],
      [needs.pupilId, ['needed']],
    ])
    expect(count).toBe(7)
    expect(reasonsOf(rows, due.pupilId)).toEqual([
      { reason: 'review', planId: duePlan.planId, day: '2026-12-04' },
    ])
    expect(reasonsOf(rows, needs.pupilId)).toEqual([{ reason: 'needed', planId: null, day: '2026-11-12' }])
  })

  test('has a pupil once with all reasons', async () => {
    const pupil = await scene.newPupil()
    const { planId } = await openPlan(scene.house.owner, { ...pupil, kind: 'crisis' })
    const former = await evaluatedPlan(scene.house.owner, pupil)

    const { rows } = await listed()

    expect(rows.filter((row: Row) => row.pupil.id === pupil.pupilId)).toHaveLength(1)
    expect(reasonsOf(rows, pupil.pupilId)).toMatchObject([
      { reason: 'crisis', planId },
      { reason: 'review', planId },
      { reason: 'evaluated', planId: former.planId },
    ])
  })

  test('shows a class teacher the own class, leadership the school, a stranger nobody, and who coordinates nothing; it is journalled', async () => {
    const other = await aClass(scene.house.owner, { institution_id: scene.place.institutionId, name: '8.a' })
    const pupilId = await aPupil(scene.house.owner, other)
    await openPlan(scene.house.owner, { ...(await scene.newPupil()), pupilId, place: { ...other, pupilId } })
    const stranger = await scene.house.as(
      await someone(scene.house.owner, 'class_teacher', 'class', (await aClass(scene.house.owner)).classId),
    )
    const coordinator = await scene.house.as(
      await someone(scene.house.owner, 'municipal_coordinator', 'municipality', scene.place.municipalityId),
    )

    const ofTeacher = await listed()
    const ofSchool = await listed(scene.approver)

    expect(reasonsOf(ofTeacher.rows, pupilId)).toBeUndefined()
    expect(reasonsOf(ofSchool.rows, pupilId)).toMatchObject([{ reason: 'review' }])
    expect(await listed(stranger)).toEqual({ rows: [], count: 0 })
    expect((await coordinator.get('/plan-meeting')).status).toBe(404)
    const journal = await journalOf(scene.house, { event: 'plans.meeting-listed', actorId: scene.dace })
    expect(JSON.stringify(journal)).toContain(pupilId)
  })

  test('asks the database as often for many pupils as for few', async () => {
    const ask = () => scene.house.countQueries(async () => void (await listed()))
    const before = await ask()
    for (let n = 0; n < 5; n++) await openPlan(scene.house.owner, await scene.newPupil())

    expect(await ask()).toBe(before)
    expect(before).toBeLessThanOrEqual(16)
  })
})

describe('the minutes', () => {
  const minutes = async (browser = scene.browser) => (await browser.get('/plan-meeting/minutes')).body.rows

  test('tell what the reader wrote down today of today, and nothing that somebody else wrote', async () => {
    const pupil = await scene.newPupil()
    const { planId, goalId, measureId } = await openPlan(scene.house.owner, pupil)
    const record = (browser: PlanScene['browser'], review: object) =>
      browser.put(`/plans/${planId}/reviews/${newId()}`, review)
    await record(scene.browser, aReview({ heldOn: '2026-11-19', words: 'Vakar.', nextOn: '2026-11-27' }))
    await record(scene.approver, aReview({ words: 'Cita sēde.' }))
    await record(scene.browser, {
      ...aReview({ changes: 'Mentors zvana no rīta.' }),
      goals: [{ goalId, going: 'partly', words: 'Nāk uz pirmo stundu.' }],
      measures: [{ measureId, going: 'well', words: '' }],
    })

    expect(await minutes()).toMatchObject([
      {
        planId,
        pupil: { id: pupil.pupilId },
        heldOn: '2026-11-20',
        changes: 'Mentors zvana no rīta.',
        nextOn: '2026-12-11',
        goals: [{ goal: 'Uz pirmo stundu atnāk katru dienu', number: 1, going: 'partly' }],
        measures: [{ nameEn: expect.any(String), going: 'well' }],
      },
    ])
    expect((await minutes(scene.approver)).map((row: { words: string }) => row.words)).toEqual(['Cita sēde.'])
    expect(JSON.stringify(await journalOf(scene.house, { event: 'plans.meeting-minutes-read' }))).toContain(
      pupil.pupilId,
    )
  })

  test('are closed to whoever writes no plans', async () => {
    const coordinator = await scene.house.as(
      await someone(scene.house.owner, 'municipal_coordinator', 'municipality', scene.place.municipalityId),
    )

    expect((await coordinator.get('/plan-meeting/minutes')).status).toBe(404)
  })
})
