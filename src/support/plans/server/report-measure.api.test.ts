import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asActor } from '#platform/db/actor-transaction.ts'
import { newId } from '#platform/ids/ids.ts'
import { aGrant, someone } from '#tests/support/builders.ts'
import type { Client } from '#tests/support/client.ts'
import { journalOf } from '#tests/support/journal.ts'
import { type BuiltPlan, draftPlan, openPlan } from '../testing/builders.ts'
import { aColleague, createPlanScene, type PlanScene } from '../testing/plan-scene.ts'

let scene: PlanScene

beforeAll(async () => {
  scene = await createPlanScene()
})
afterAll(() => scene.house.close())

const cannot = {
  status: 'cannot',
  reason: 'Otrdienās mentors nestrādā.',
  alternative: 'Ceturtdienās pēc 6. stundas.',
}
const report = ({ planId, measureId }: BuiltPlan, body: object = cannot, reportId = newId()) =>
  scene.browser.put(`/plans/${planId}/measures/${measureId}/reports/${reportId}`, body)

/** A subject teacher of the class, who may not open plans, is responsible for the measure. */
async function responsibleTeacher(plan: BuiltPlan): Promise<{ id: string; browser: Client }> {
  const id = await aColleague(scene, 'Zane')
  await aGrant(scene.house.owner, {
    personId: id,
    role: 'subject_teacher',
    scopeKind: 'class',
    scopeId: scene.place.classId,
  })
  await scene.house.owner
    .updateTable('plans.plan_measures')
    .set({ responsible_id: id })
    .where('id', '=', plan.measureId)
    .execute()
  return { id, browser: await scene.house.as(id) }
}

describe('how far a measure is', () => {
  test('is told again and again, and the newest holds', async () => {
    const plan = await openPlan(scene.house.owner, await scene.newPupil())

    await report(plan, { status: 'under_way' })
    const answer = await report(plan, { status: 'done' })

    expect(answer).toMatchObject({
      status: 200,
      body: { rows: [{ status: 'done' }, { status: 'under_way' }], can: { report: true } },
    })
  })

  test('needs a reason and another way where it cannot be done', async () => {
    const plan = await openPlan(scene.house.owner, await scene.newPupil())

    const answers = [
      await report(plan, { status: 'cannot', reason: 'Nav laika.', alternative: ' ' }),
      await report(plan, { status: 'cannot', reason: 'Nav laika.' }),
    ]

    expect(answers.map(({ status }) => status)).toEqual([400, 400])
  })

  test('is told only of a plan that runs, and of its own measures', async () => {
    const draft = await draftPlan(scene.house.owner, await scene.newPupil())
    const open = await openPlan(scene.house.owner, await scene.newPupil())

    expect((await report(draft)).body.code).toBe('plans.not-open-yet')
    expect((await report({ ...open, measureId: draft.measureId })).status).toBe(404)
  })
})

describe('a measure that cannot be done', () => {
  test('is replaced by the other way once that is accepted, for the same risks and goals', async () => {
    const pupil = await scene.newPupil()
    const plan = await openPlan(scene.house.owner, pupil)
    const [reportId, measureId] = [newId(), newId()]
    await report(plan, cannot, reportId)

    const answer = await scene.browser.put(`/plans/${plan.planId}/measure-reports/${reportId}/answer`, {
      as: 'accepted',
      measureId,
    })
    const { body } = await scene.browser.get(`/plans/${plan.planId}`)

    expect(answer.body.rows).toMatchObject([{ id: reportId, answer: { as: 'accepted', measureId } }])
    const [before, added] = body.measures
    expect(added).toMatchObject({
      id: measureId,
      code: before.code,
      description: { value: cannot.alternative },
      riskIds: before.riskIds,
    })
    expect(
      await journalOf(scene.house, { event: 'reviews.report-answered', pupilId: pupil.pupilId }),
    ).toHaveLength(1)
  })

  test('is replaced once, also when the acceptance is sent again', async () => {
    const plan = await openPlan(scene.house.owner, await scene.newPupil())
    const [reportId, measureId] = [newId(), newId()]
    await report(plan, cannot, reportId)
    const accept = () =>
      scene.browser.put(`/plans/${plan.planId}/measure-reports/${reportId}/answer`, {
        as: 'accepted',
        measureId,
      })

    const [first, again] = [await accept(), await accept()]

    expect(again).toMatchObject({ status: 200, body: first.body })
    expect((await scene.browser.get(`/plans/${plan.planId}`)).body.measures).toHaveLength(2)
  })

  test('may be decided otherwise, in words, and only once', async () => {
    const plan = await openPlan(scene.house.owner, await scene.newPupil())
    const reportId = newId()
    await report(plan, cannot, reportId)
    const decide = (words: string) =>
      scene.browser.put(`/plans/${plan.planId}/measure-reports/${reportId}/answer`, {
        as: 'otherwise',
        words,
      })

    const first = await decide('Pagaidām bez mentora.')
    const second = await decide('Tomēr ar mentoru.')

    expect(first.body.rows).toMatchObject([{ answer: { as: 'otherwise', words: 'Pagaidām bez mentora.' } }])
    expect(second).toMatchObject({ status: 422, body: { code: 'reviews.answered-already' } })
  })
})

describe('whoever is responsible for a measure', () => {
  test('sees it with the name of the pupil, tells how far it is, and opens nothing else', async () => {
    const plan = await openPlan(scene.house.owner, await scene.newPupil())
    const { browser } = await responsibleTeacher(plan)

    const mine = await browser.get('/my-measures')
    const told = await browser.put(`/my-measures/${plan.measureId}/reports/${newId()}`, cannot)

    expect(mine.body.rows).toMatchObject([{ measureId: plan.measureId, status: 'planned' }])
    expect(told.body.rows).toMatchObject([{ status: 'cannot', isAnswered: false }])
    expect((await browser.get(`/plans/${plan.planId}`)).status).toBe(404)
    expect((await browser.get(`/plans/${plan.planId}/measure-reports`)).status).toBe(404)
    const seen = await scene.browser.get(`/plans/${plan.planId}/measure-reports`)
    expect(seen.body.rows).toMatchObject([{ status: 'cannot', said: { by: { givenName: 'Zane' } } }])
  })

  test('does not tell of the measure of another, nor after leaving the school', async () => {
    const plan = await openPlan(scene.house.owner, await scene.newPupil())
    const other = await openPlan(scene.house.owner, await scene.newPupil())
    const { id, browser } = await responsibleTeacher(plan)
    const tell = (measureId: string) => browser.put(`/my-measures/${measureId}/reports/${newId()}`, cannot)

    const foreign = await tell(other.measureId)
    await scene.house.owner
      .updateTable('people.staff_posts')
      .set({ ends_on: '2026-11-19' })
      .where('person_id', '=', id)
      .execute()
    const left = await tell(plan.measureId)

    expect(foreign.body.code).toBe('reviews.not-responsible')
    expect(left.body.code).toBe('reviews.not-responsible')
    expect((await browser.get('/my-measures')).body.rows).toEqual([])
  })

  test('is held to it by row-level security too', async () => {
    const plan = await openPlan(scene.house.owner, await scene.newPupil())
    const other = await openPlan(scene.house.owner, await scene.newPupil())
    const { id } = await responsibleTeacher(plan)
    const stranger = await someone(scene.house.owner, 'subject_teacher', 'class', scene.place.classId)
    const insert = (actorId: string, of: BuiltPlan, said_by = actorId) =>
      asActor(scene.house.services.db, { actorId, today: '2026-11-20' }, (trx) =>
        trx
          .insertInto('plans.measure_reports')
          .values({
            id: newId(),
            plan_id: of.planId,
            measure_id: of.measureId,
            status: 'done',
            said_by,
            said_at: new Date(),
          })
          .execute(),
      )

    await expect(insert(id, other)).rejects.toThrow('row-level security')
    await expect(insert(id, plan, scene.ilze)).rejects.toThrow('row-level security')
    await expect(insert(stranger, plan)).rejects.toThrow('row-level security')
    await expect(insert(id, plan)).resolves.toBeDefined()
  })
})
