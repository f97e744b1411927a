import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { asActor } from '#platform/db/actor-transaction.ts'
import { aClass, aGrant, aMunicipality, anInstitution, someone } from '#tests/support/builders.ts'
import type { Client } from '#tests/support/client.ts'
import { journalOf } from '#tests/support/journal.ts'
import { draftPlan, evaluatedPlan, openPlan } from '../testing/builders.ts'
import { aColleague, createPlanScene, type PlanScene } from '../testing/plan-scene.ts'

let scene: PlanScene
let andris: string
let pupilId: string
let planId: string

beforeAll(async () => {
  scene = await createPlanScene()
  andris = await aColleague(scene)
  await aGrant(scene.house.owner, {
    personId: andris,
    role: 'support_specialist',
    scopeKind: 'institution',
    scopeId: scene.place.institutionId,
  })
})
beforeEach(async () => {
  const pupil = await scene.newPupil()
  pupilId = pupil.pupilId
  planId = (await draftPlan(scene.house.owner, pupil)).planId
})
afterAll(() => scene.house.close())

const write = (browser: Client, value: string, version: number) =>
  browser.put(`/plans/${planId}/fields`, { field: 'guardianWords', value, version })

async function left(): Promise<number> {
  const { owner } = scene.house
  const tables = ['plans.plan_risks', 'plans.plan_measures', 'plans.plan_risk_measures'] as const
  const plan = await owner.selectFrom('plans.plans').select('id').where('id', '=', planId).execute()
  const parts = await Promise.all(
    tables.map((table) => owner.selectFrom(table).select('plan_id').where('plan_id', '=', planId).execute()),
  )
  return plan.length + parts.flat().length
}

describe('giving up a draft of a plan', () => {
  test('takes along all that hangs on it; it is on no list any more', async () => {
    await write(scene.browser, 'Piekrītam.', 0)
    const read = await scene.browser.get(`/plans/${planId}`)
    const before = await scene.browser.get('/today')

    const answer = await scene.browser.delete(`/plans/${planId}`)

    expect(read.body).toMatchObject({ alsoWrittenBy: [], can: { discard: true } })
    expect(answer.status).toBe(200)
    expect(await left()).toBe(0)
    expect((await scene.browser.get(`/plans/${planId}`)).status).toBe(404)
    expect((await scene.browser.get(`/pupils/${pupilId}/plans`)).body.rows).toEqual([])
    expect(JSON.stringify((await scene.browser.get('/plans')).body)).not.toContain(planId)
    expect(JSON.stringify(before.body)).toContain(planId)
    expect(JSON.stringify((await scene.browser.get('/today')).body)).not.toContain(planId)
  })

  test('the journal tells who gave it up and how much it held, without a word of it', async () => {
    await scene.browser.delete(`/plans/${planId}`)

    const [row] = await journalOf(scene.house, { event: 'plans.plan-discarded', pupilId })
    expect(row).toMatchObject({ actor_id: scene.ilze, institution_id: scene.place.institutionId })
    expect(row?.details).toEqual({ planId, risks: 1, measures: 1, texts: 2 })
  })

  test.each([
    ['open', openPlan, 'plans.opened-is-evaluated'],
    ['evaluated', evaluatedPlan, 'plans.already-ended'],
  ] as const)('is refused once it is %s', async (_state, build, code) => {
    planId = (await build(scene.house.owner, await scene.newPupil())).planId

    const answer = await scene.browser.delete(`/plans/${planId}`)

    expect(answer).toMatchObject({ status: 422, body: { code } })
    expect(await left()).toBe(4)
    expect((await scene.browser.get(`/plans/${planId}`)).body.can.discard).toBe(false)
  })

  test('is refused to a colleague who may write in it', async () => {
    const browser = await scene.house.as(andris)
    const read = await browser.get(`/plans/${planId}`)

    const answer = await browser.delete(`/plans/${planId}`)

    expect(read.body.can).toMatchObject({ edit: true, discard: false })
    expect(answer).toMatchObject({ status: 422, body: { code: 'plans.draft-of-a-colleague' } })
    expect(await left()).toBe(4)
  })

  test('does not exist for anybody else', async () => {
    const { owner } = scene.house
    const { municipalityId, classId } = scene.place
    const otherSchool = await anInstitution(owner, { municipality_id: municipalityId })
    const strangers = [
      await someone(owner, 'class_teacher', 'class', (await aClass(owner)).classId),
      await someone(owner, 'support_specialist', 'institution', otherSchool),
      await someone(owner, 'municipal_coordinator', 'municipality', municipalityId),
      await someone(owner, 'municipal_coordinator', 'municipality', await aMunicipality(owner)),
      await someone(owner, 'subject_teacher', 'class', classId),
      await someone(owner, 'guardian', 'pupil', pupilId),
      await someone(owner, 'pupil', 'pupil', pupilId),
    ]

    for (const stranger of strangers)
      expect((await (await scene.house.as(stranger)).delete(`/plans/${planId}`)).status).toBe(404)
    expect(await left()).toBe(4)
  })
})

describe('a draft in which a colleague has written', () => {
  test('stays, says whose words they are, and stays too when they were overwritten', async () => {
    const colleague = await scene.house.as(andris)
    await write(colleague, 'Mamma zvana katru otrdienu.', 0)
    const read = await scene.browser.get(`/plans/${planId}`)
    await write(scene.browser, '', 1)

    const answer = await scene.browser.delete(`/plans/${planId}`)

    expect(read.body.alsoWrittenBy).toEqual([{ givenName: 'Andris', familyName: 'Lūsis' }])
    expect(answer).toMatchObject({ status: 422, body: { code: 'plans.others-wrote' } })
    expect(await left()).toBe(4)
  })

  test('can be given up once the colleague has taken the words out', async () => {
    const colleague = await scene.house.as(andris)
    await write(colleague, 'Mamma zvana katru otrdienu.', 0)
    await write(colleague, '', 1)

    const answer = await scene.browser.delete(`/plans/${planId}`)

    expect(answer.status).toBe(200)
    expect(await left()).toBe(0)
  })
})

describe('the database', () => {
  const remove = (actorId: string) =>
    asActor(scene.house.services.db, { actorId, today: '2026-11-20' }, (trx) =>
      trx.deleteFrom('plans.plans').where('id', '=', planId).executeTakeFirst(),
    )

  test('lets a colleague remove nothing', async () => {
    expect((await remove(andris)).numDeletedRows).toBe(0n)
    expect(await left()).toBe(4)
  })

  test('lets whoever began it remove nothing while a colleague’s words stand', async () => {
    await write(await scene.house.as(andris), 'Mamma zvana katru otrdienu.', 0)

    expect((await remove(scene.ilze)).numDeletedRows).toBe(0n)
    expect(await left()).toBe(4)
  })

  test('lets nobody remove an open plan', async () => {
    planId = (await openPlan(scene.house.owner, await scene.newPupil())).planId

    expect((await remove(scene.ilze)).numDeletedRows).toBe(0n)
  })

  test('has no right of its own to remove a saved version', async () => {
    const single = asActor(scene.house.services.db, { actorId: scene.ilze, today: '2026-11-20' }, (trx) =>
      trx.deleteFrom('plans.field_versions').where('plan_id', '=', planId).execute(),
    )

    await expect(single).rejects.toThrow(/permission denied/)
  })

  test('lets whoever began it remove the draft, with all that hangs on it', async () => {
    await write(scene.browser, 'Piekrītam.', 0)

    expect((await remove(scene.ilze)).numDeletedRows).toBe(1n)
    expect(await left()).toBe(0)
  })
})
