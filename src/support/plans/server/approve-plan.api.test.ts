import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asActor } from '#platform/db/actor-transaction.ts'
import { newId } from '#platform/ids/ids.ts'
import { aClass, aPerson, someone } from '#tests/support/builders.ts'
import type { Client } from '#tests/support/client.ts'
import { journalOf } from '#tests/support/journal.ts'
import { agreement, draftPlan, evaluatedPlan, openPlan, proposedPlan } from '../testing/builders.ts'
import { createPlanScene, type PlanScene } from '../testing/plan-scene.ts'

let scene: PlanScene

beforeAll(async () => {
  scene = await createPlanScene()
})
afterAll(() => scene.house.close())

const aDraft = async () => draftPlan(scene.house.owner, await scene.newPupil())
const aProposal = async () => proposedPlan(scene.house.owner, await scene.newPupil())
const opening = (planId: string) => `/plans/${planId}/opening`
const proposal = (planId: string) => `/plans/${planId}/proposal`
const statusOf = async (planId: string) =>
  (
    await scene.house.owner
      .selectFrom('plans.plans')
      .select('status')
      .where('id', '=', planId)
      .executeTakeFirstOrThrow()
  ).status

/** The server's own role with this person as actor: what the database alone lets through. */
const inDatabase = (actorId: string, work: Parameters<typeof asActor>[2]) =>
  asActor(scene.house.services.db, { actorId, today: '2026-11-20' }, work)

const openInDatabase = (actorId: string, planId: string, openedBy = actorId) =>
  inDatabase(actorId, (trx) =>
    trx
      .updateTable('plans.plans')
      .set({ status: 'open', opened_by: openedBy, opened_at: new Date() })
      .where('id', '=', planId)
      .execute(),
  )

describe('a proposal', () => {
  test('is made with what the family answered, waits for the leader, and is approved', async () => {
    const { planId } = await aDraft()
    await agreement(scene.house.owner, planId, scene.ilze)

    const proposed = await scene.browser.post(proposal(planId))
    const seen = await scene.approver.get(`/plans/${planId}`)
    const opened = await scene.approver.post(opening(planId))

    expect(proposed.body).toMatchObject({
      status: 'proposed',
      can: { edit: false, takeBack: true, open: false },
    })
    expect(seen.body).toMatchObject({ hasPart: false, can: { open: true, return: true, takeBack: false } })
    expect(opened.body).toMatchObject({ status: 'open', opened: { at: expect.any(String) } })
  })

  test('comes back with a remark, and is proposed again', async () => {
    const { planId } = await aProposal()

    const returned = await scene.approver.post(`/plans/${planId}/return`, {
      remark: ' Kas palīdzēs no rītiem? ',
    })
    const again = await scene.browser.post(proposal(planId))

    expect(returned.body).toMatchObject({
      status: 'draft',
      returned: { remark: 'Kas palīdzēs no rītiem?' },
    })
    expect(again.body).toMatchObject({ status: 'proposed', returned: null })
    expect((await journalOf(scene.house, { event: 'plans.plan-returned' })).length).toBeGreaterThan(0)
  })

  test('stands still: nobody writes in it, adds to it or discards it', async () => {
    const { planId, riskId } = await aProposal()

    const answers = [
      await scene.browser.put(`/plans/${planId}/fields`, { field: 'strengths', value: 'x', version: 0 }),
      await scene.browser.delete(`/plans/${planId}/risks/${riskId}`),
      await scene.browser.put(`/plans/${planId}/agreements/${newId()}`, anAnswer),
      await scene.browser.delete(`/plans/${planId}`),
    ]

    expect(answers.map((answer) => answer.body.code)).toEqual(Array(4).fill('plans.stands-still'))
    await expect(
      inDatabase(scene.ilze, (trx) =>
        trx.updateTable('plans.plans').set({ strengths: 'x' }).where('id', '=', planId).execute(),
      ),
    ).rejects.toThrow('a proposed plan does not change')
  })

  test('is taken back by whoever made it, not by a colleague', async () => {
    const { planId } = await aProposal()
    const colleague = await someone(
      scene.house.owner,
      'support_specialist',
      'institution',
      scene.place.institutionId,
    )

    const byColleague = await (await scene.house.as(colleague)).delete(proposal(planId))
    const byIlze = await scene.browser.delete(proposal(planId))

    expect(byColleague).toMatchObject({ status: 422, body: { code: 'plans.proposal-of-a-colleague' } })
    expect(byIlze.body).toMatchObject({ status: 'draft', can: { propose: true } })
  })
})

describe('nobody approves a plan of their own', () => {
  const parts: readonly (readonly [string, (leader: Client, planId: string) => Promise<unknown>])[] = [
    [
      'wrote in it',
      (leader, planId) =>
        leader.put(`/plans/${planId}/fields`, { field: 'strengths', value: 'Dzied', version: 0 }),
    ],
    [
      'added a measure',
      (leader, planId) =>
        leader.put(`/plans/${planId}/measures/${newId()}`, {
          classifier: 'activity',
          code: 'A048',
          riskIds: [],
        }),
    ],
    [
      'wrote down what the pupil said',
      (leader, planId) => leader.put(`/plans/${planId}/agreements/${newId()}`, anAnswer),
    ],
    [
      'proposed it once',
      async (leader, planId) => {
        await leader.post(proposal(planId))
        await leader.delete(proposal(planId))
      },
    ],
  ]

  test.each(parts)('not a leader who %s, at either lock', async (_part, take) => {
    const { planId } = await aDraft()
    await agreement(scene.house.owner, planId, scene.ilze)
    await take(scene.approver, planId)
    await scene.browser.post(proposal(planId))

    const answer = await scene.approver.post(opening(planId))

    expect(answer).toMatchObject({ status: 422, body: { code: 'plans.own-plan' } })
    expect((await scene.approver.get(`/plans/${planId}`)).body).toMatchObject({
      hasPart: true,
      can: { open: false },
    })
    await expect(openInDatabase(scene.dace, planId)).rejects.toThrow('nobody approves a plan of their own')
    expect(await statusOf(planId)).toBe('proposed')
  })

  test('not the leader who began it; another of the school does', async () => {
    const pupil = await scene.newPupil()
    const { planId } = await proposedPlan(scene.house.owner, { ...pupil, by: scene.dace })
    const head = await someone(
      scene.house.owner,
      'school_leadership',
      'institution',
      scene.place.institutionId,
    )

    const own = await scene.approver.post(opening(planId))
    const other = await (await scene.house.as(head)).post(opening(planId))

    expect(own.body.code).toBe('plans.own-plan')
    expect(other.body.status).toBe('open')
  })

  test('not in the name of another', async () => {
    const { planId } = await aProposal()

    await expect(openInDatabase(scene.ilze, planId, scene.dace)).rejects.toThrow('approved by whoever may')
    await expect(openInDatabase(scene.dace, planId, newId())).rejects.toThrow('approved by whoever may')
  })

  test('not a teacher without the right, nor the leader of another school', async () => {
    const { planId } = await aProposal()
    const elsewhere = await aClass(scene.house.owner)
    const colleague = await someone(scene.house.owner, 'class_teacher', 'class', scene.place.classId)
    const stranger = await someone(
      scene.house.owner,
      'school_leadership',
      'institution',
      elsewhere.institutionId,
    )

    const answers = [
      await (await scene.house.as(colleague)).post(opening(planId)),
      await (await scene.house.as(stranger)).post(opening(planId)),
      await (await scene.house.as(colleague)).post(`/plans/${planId}/return`, { remark: 'Nē' }),
    ]

    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404])
    await expect(openInDatabase(colleague, planId)).rejects.toThrow('approved by whoever may')
    await openInDatabase(stranger, planId) // sees no row, changes none
    expect(await statusOf(planId)).toBe('proposed')
  })
})

describe('the database alone', () => {
  test('opens no draft, begins no open plan and lets no step be invented', async () => {
    const { planId } = await aDraft()
    const step = (kind: string, by: string) =>
      inDatabase(scene.dace, (trx) =>
        trx
          .insertInto('plans.plan_steps')
          .values({ plan_id: planId, number: 1, kind, remark: 'x', taken_by: by, taken_at: new Date() })
          .execute(),
      )

    await expect(openInDatabase(scene.dace, planId)).rejects.toThrow('does not go from draft to open')
    await expect(step('returned', scene.dace)).rejects.toThrow('row-level security')
    await expect(step('proposed', scene.ilze)).rejects.toThrow('row-level security')
    await expect(
      inDatabase(scene.dace, (trx) =>
        trx.updateTable('plans.plans').set({ status: 'proposed' }).where('id', '=', planId).execute(),
      ),
    ).rejects.toThrow('proposed by somebody')
  })

  test('takes no baseline from whoever has a part in the plan', async () => {
    const { planId } = await aProposal()

    await expect(
      inDatabase(scene.ilze, (trx) =>
        trx
          .insertInto('plans.plan_baselines')
          .values({ plan_id: planId, indicator: 'late', value: '0', taken_at: new Date() })
          .execute(),
      ),
    ).rejects.toThrow('row-level security')
  })

  test('changes and removes no answer and no step', async () => {
    for (const table of ['plans.plan_agreements', 'plans.plan_steps']) {
      await expect(
        inDatabase(scene.ilze, (trx) => sql`delete from ${sql.table(table)}`.execute(trx)),
      ).rejects.toThrow('permission denied')
      await expect(
        inDatabase(scene.ilze, (trx) => sql`update ${sql.table(table)} set number = 9`.execute(trx)),
      ).rejects.toThrow('permission denied')
    }
  })
})

const anAnswer = {
  party: 'pupil',
  guardianId: null,
  answer: 'acknowledged',
  means: 'in_person',
  toldOn: '2026-11-19',
  words: '',
}

describe('an answer of pupil or family', () => {
  const record = (planId: string, answer: object, id = newId()) =>
    scene.browser.put(`/plans/${planId}/agreements/${id}`, { ...anAnswer, ...answer })
  const insertInDatabase = (planId: string) =>
    inDatabase(scene.ilze, (trx) =>
      trx
        .insertInto('plans.plan_agreements')
        .values({
          id: newId(),
          plan_id: planId,
          number: 9,
          party: 'pupil',
          answer: 'acknowledged',
          means: 'in_person',
          told_on: '2026-11-20',
          recorded_by: scene.ilze,
          recorded_at: new Date(),
        })
        .execute(),
    )

  test('stays when a newer one follows, and sent twice it is there once', async () => {
    const { planId } = await aDraft()
    const id = newId()

    await record(planId, { answer: 'not_reached', means: null, words: 'Zvanīts divreiz' }, id)
    await record(planId, { answer: 'not_reached', means: null, words: 'Zvanīts divreiz' }, id)
    const { body } = await record(planId, { words: 'Labi' })

    expect(body.agreements).toMatchObject([
      { answer: 'acknowledged', words: 'Labi' },
      { answer: 'not_reached', words: 'Zvanīts divreiz' },
    ])
    const [row] = await journalOf(scene.house, { event: 'plans.agreement-recorded' })
    expect(JSON.stringify(row?.details)).not.toContain('Labi')
  })

  test('is of a guardian of this pupil', async () => {
    const pupil = await scene.newPupil()
    const { planId } = await draftPlan(scene.house.owner, pupil)
    const mother = await aPerson(scene.house.owner, { given_name: 'Elīna', family_name: 'Liepiņa' })
    await scene.house.owner
      .insertInto('people.guardianships')
      .values({ pupil_id: pupil.pupilId, person_id: mother, relation: 'mother', valid_from: '2013-03-14' })
      .execute()

    const ofMother = await record(planId, { party: 'guardian', guardianId: mother })
    const ofStranger = await record(planId, { party: 'guardian', guardianId: scene.ilze })
    const ofPupil = await record(planId, { party: 'pupil', guardianId: mother })

    expect(ofMother.body.agreements).toMatchObject([{ party: 'guardian', guardian: { id: mother } }])
    expect(ofMother.body.guardians).toMatchObject([{ id: mother, relation: 'mother' }])
    expect([ofStranger.body.code, ofPupil.body.code]).toEqual(['plans.not-guardian', 'plans.not-guardian'])
  })

  test('needs the reason of a refusal, what was tried, and a day that has come', async () => {
    const { planId } = await aDraft()

    const answers = [
      await record(planId, { answer: 'refused', words: ' ' }),
      await record(planId, { answer: 'not_reached', means: null }),
      await record(planId, { answer: 'not_reached', words: 'Zvanīts' }),
      await record(planId, { toldOn: '2026-12-24' }),
    ]

    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 422])
    expect(answers[3]?.body.code).toBe('plans.told-in-future')
  })

  test('is written down while the plan runs, not in a proposal or after the evaluation, at either lock', async () => {
    const { owner } = scene.house
    const running = await openPlan(owner, await scene.newPupil())
    const still = [await aProposal(), await evaluatedPlan(owner, await scene.newPupil())]

    const { status, body } = await record(running.planId, {
      answer: 'refused',
      words: 'Mentoru vairs negrib.',
    })

    expect(status).toBe(200)
    expect(body.agreements[0]).toMatchObject({ answer: 'refused', words: 'Mentoru vairs negrib.' })
    expect(body.agreements).toHaveLength(3)
    expect(body.can).toMatchObject({ answer: true, propose: false })
    for (const { planId } of still) {
      expect((await record(planId, {})).body.code).toMatch(/^plans[.](stands-still|already-ended)$/)
      await expect(insertInDatabase(planId)).rejects.toThrow('row-level security')
    }
  })

  test('that a colleague wrote down keeps the draft from being discarded', async () => {
    const { planId } = await aDraft()
    await scene.approver.put(`/plans/${planId}/agreements/${newId()}`, anAnswer)

    const answer = await scene.browser.delete(`/plans/${planId}`)

    expect(answer.body.code).toBe('plans.others-wrote')
    const { numDeletedRows } = (
      await asActor(scene.house.services.db, { actorId: scene.ilze, today: '2026-11-20' }, (trx) =>
        trx.deleteFrom('plans.plans').where('id', '=', planId).execute(),
      )
    )[0] ?? { numDeletedRows: -1n }
    expect(numDeletedRows).toBe(0n)
  })
})
