import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asActor } from '#platform/db/actor-transaction.ts'
import { newId } from '#platform/ids/ids.ts'
import { aClass, someone } from '#tests/support/builders.ts'
import { journalOf } from '#tests/support/journal.ts'
import { draftPlan, evaluatedPlan, openPlan } from '../testing/builders.ts'
import { aColleague, createPlanScene, type PlanScene } from '../testing/plan-scene.ts'
import { aReview } from '../testing/views.ts'

let scene: PlanScene

beforeAll(async () => {
  scene = await createPlanScene()
})
afterAll(() => scene.house.close())

const record = (planId: string, review = aReview(), reviewId = newId()) =>
  scene.browser.put(`/plans/${planId}/reviews/${reviewId}`, review)

describe('a review of a plan', () => {
  test('keeps who was there, how it goes and what changes, and sets the day of the next one', async () => {
    const pupil = await scene.newPupil()
    const { planId, goalId, measureId } = await openPlan(scene.house.owner, pupil)
    const colleague = await aColleague(scene)

    const answer = await scene.browser.put(`/plans/${planId}/reviews/${newId()}`, {
      ...aReview(),
      staffIds: [colleague],
      goals: [{ goalId, going: 'partly', words: 'Nāk uz pirmo stundu.' }],
      measures: [{ measureId, going: null, words: '' }],
      changes: 'Mentors zvana no rīta.',
    })

    expect(answer).toMatchObject({
      status: 200,
      body: {
        rows: [
          {
            heldOn: '2026-11-20',
            pupilPresent: true,
            staff: [{ id: colleague, givenName: 'Andris' }],
            goals: [{ goalId, going: 'partly', words: 'Nāk uz pirmo stundu.' }],
            measures: [],
            changes: 'Mentors zvana no rīta.',
            nextOn: '2026-12-11',
          },
        ],
        draft: { value: null },
      },
    })
    expect((await scene.browser.get(`/plans/${planId}`)).body.reviewOn).toEqual({
      value: '2026-12-11',
      version: 1,
    })
    expect(
      await journalOf(scene.house, { event: 'reviews.review-recorded', pupilId: pupil.pupilId }),
    ).toHaveLength(1)
  })

  test('is added to earlier ones, newest first, and stands in the line of time of the pupil', async () => {
    const pupil = await scene.newPupil()
    const { planId } = await openPlan(scene.house.owner, pupil)
    await record(planId, aReview({ heldOn: '2026-11-19', words: 'Pirmais.', nextOn: '2026-11-27' }))
    const reviewId = newId()

    const answer = await record(planId, aReview({ words: 'Otrais.', nextOn: null }), reviewId)
    const again = await record(planId, aReview({ words: 'Cits teksts.' }), reviewId)

    expect(answer.body.rows.map((row: { words: string }) => row.words)).toEqual(['Otrais.', 'Pirmais.'])
    expect(again.body.rows.map((row: { words: string }) => row.words)).toEqual(['Otrais.', 'Pirmais.'])
    expect((await scene.browser.get(`/plans/${planId}`)).body.reviewOn.value).toBeNull()
    expect((await scene.browser.get(`/pupils/${pupil.pupilId}/plan-reviews`)).body.rows).toMatchObject([
      { planId, heldOn: '2026-11-20' },
      { planId, heldOn: '2026-11-19' },
    ])
  })

  test('says what it lacks, and where', async () => {
    const { planId } = await openPlan(scene.house.owner, await scene.newPupil())

    const silent = await record(planId, aReview({ words: '' }))
    const late = await record(planId, aReview({ nextOn: '2027-01-10' }))

    expect(silent).toMatchObject({ status: 422, body: { code: 'reviews.nothing-said' } })
    expect(late).toMatchObject({ status: 422, body: { code: 'reviews.next-after-plan' } })
    expect(late.body.fields).toHaveProperty('nextOn')
  })

  test('names only staff of the school, and only parts of this plan', async () => {
    const { planId } = await openPlan(scene.house.owner, await scene.newPupil())
    const other = await openPlan(scene.house.owner, await scene.newPupil())
    const put = (change: object) =>
      scene.browser.put(`/plans/${planId}/reviews/${newId()}`, { ...aReview(), ...change })

    const stranger = await put({ staffIds: [newId()] })
    const foreign = await put({ goals: [{ goalId: other.goalId, going: 'well', words: '' }] })

    expect(stranger.body.code).toBe('reviews.not-staff')
    expect(foreign.status).toBe(404)
  })

  test('is only of a plan that runs', async () => {
    const draft = await draftPlan(scene.house.owner, await scene.newPupil())
    const done = await evaluatedPlan(scene.house.owner, await scene.newPupil())

    const answers = [await record(draft.planId), await record(done.planId)]

    expect(answers.map((answer) => answer.body.code)).toEqual(['plans.not-open-yet', 'plans.already-ended'])
  })
})

describe('a review that is being written', () => {
  test('is kept for its author alone, and empty once it has become a review', async () => {
    const { planId } = await openPlan(scene.house.owner, await scene.newPupil())
    const saved = await scene.browser.put(`/plans/${planId}/review-draft`, {
      value: aReview({ words: 'Iesākts' }),
      version: 0,
    })

    const mine = (await scene.browser.get(`/plans/${planId}/reviews`)).body.draft
    const ofDace = (await scene.approver.get(`/plans/${planId}/reviews`)).body.draft
    await record(planId)
    const after = (await scene.browser.get(`/plans/${planId}/reviews`)).body.draft

    expect(saved.body.version).toBe(1)
    expect(mine).toMatchObject({ value: { words: 'Iesākts' }, version: 1 })
    expect(ofDace).toEqual({ value: null, version: 0 })
    expect(after).toEqual({ value: null, version: 2 })
  })

  test('saved in another window meanwhile is a conflict that carries the newer text', async () => {
    const { planId } = await openPlan(scene.house.owner, await scene.newPupil())
    const save = (words: string, version: number) =>
      scene.browser.put(`/plans/${planId}/review-draft`, { value: aReview({ words }), version })
    await save('Pirmais', 0)
    await save('Otrais', 1)

    const answer = await save('Trešais', 1)

    expect(answer).toMatchObject({
      status: 409,
      body: { code: 'reviews.draft-changed-meanwhile', data: { value: { words: 'Otrais' }, version: 2 } },
    })
  })
})

describe('row-level security of reviews', () => {
  const insert = (actorId: string, values: { planId: string; by: string; heldOn?: string }) =>
    asActor(scene.house.services.db, { actorId, today: '2026-11-20' }, (trx) =>
      trx
        .insertInto('plans.reviews')
        .values({
          id: newId(),
          plan_id: values.planId,
          number: 1,
          held_on: values.heldOn ?? '2026-11-20',
          pupil_present: true,
          guardian_present: false,
          recorded_by: values.by,
          recorded_at: new Date(),
        })
        .execute(),
    )

  test('lets nobody write in another name, of a day to come, of a plan that does not run, or from elsewhere', async () => {
    const open = await openPlan(scene.house.owner, await scene.newPupil())
    const draft = await draftPlan(scene.house.owner, await scene.newPupil())
    const place = await aClass(scene.house.owner)
    const stranger = await someone(scene.house.owner, 'class_teacher', 'class', place.classId)
    const { ilze, dace } = scene

    await expect(insert(ilze, { planId: open.planId, by: dace })).rejects.toThrow('row-level security')
    await expect(insert(ilze, { planId: open.planId, by: ilze, heldOn: '2026-11-21' })).rejects.toThrow(
      'row-level security',
    )
    await expect(insert(ilze, { planId: draft.planId, by: ilze })).rejects.toThrow('row-level security')
    await expect(insert(stranger, { planId: open.planId, by: stranger })).rejects.toThrow(
      'row-level security',
    )
    await expect(insert(ilze, { planId: open.planId, by: ilze })).resolves.toBeDefined()
  })

  test('lets nobody change what a review says', async () => {
    const { planId } = await openPlan(scene.house.owner, await scene.newPupil())
    await record(planId)

    const change = asActor(scene.house.services.db, { actorId: scene.ilze, today: '2026-11-20' }, (trx) =>
      trx.updateTable('plans.reviews').set({ words: 'Cits' }).where('plan_id', '=', planId).execute(),
    )

    await expect(change).rejects.toThrow('permission denied')
  })
})
