import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '#platform/ids/ids.ts'
import { draftPlan, evaluatedPlan, openPlan, proposedPlan } from '#support/plans/testing/builders.ts'
import { journalOf } from '#tests/support/journal.ts'
import { createFamilyScene, type FamilyScene } from '../testing/family-scene.ts'

let scene: FamilyScene

beforeAll(async () => {
  scene = await createFamilyScene()
})
afterAll(() => scene.house.close())

/** A new pupil with a mother who is signed in. */
async function aFamily() {
  const pupil = await scene.newPupil()
  const mother = await scene.newGuardianOf(pupil.pupilId)
  return { pupil, mother, browser: await scene.house.as(mother), page: `/family/${pupil.pupilId}` }
}

const show = (planId: string) => scene.browser.post(`/plans/${planId}/showings`)
const agreed = { answer: 'acknowledged', words: 'Labi.' }
const answersOf = (planId: string) =>
  scene.house.owner
    .selectFrom('plans.plan_agreements')
    .selectAll()
    .where('plan_id', '=', planId)
    .orderBy('number')
    .execute()

describe('what a family reads', () => {
  test('a draft is not there until its writer shows it, and then as it was shown', async () => {
    const { pupil, browser, page } = await aFamily()
    const { planId } = await draftPlan(scene.house.owner, pupil)

    const before = await browser.get(page)
    await show(planId)
    await scene.browser.put(`/plans/${planId}/fields`, {
      field: 'strengths',
      value: 'Vēl tikai puse teik',
      version: 0,
    })
    const after = await browser.get(page)
    const family = await scene.browser.get(`/plans/${planId}/family`)
    await show(planId)
    const anew = await browser.get(page)

    expect(before.body).toMatchObject({ pupil: { as: 'guardian', givenName: 'Elza' }, plans: [] })
    expect(after.body.plans).toMatchObject([
      {
        status: 'draft',
        showing: 1,
        content: {
          strengths: 'Zīmē, palīdz jaunākajiem',
          goals: [{ goal: 'Uz pirmo stundu atnāk katru dienu', scale: null }],
          measures: [{ hours: 10 }],
          reviewOn: '2026-12-04',
        },
        can: { answer: true, tell: false },
      },
    ])
    expect(family.body).toMatchObject({ shown: { isCurrent: false }, can: { show: true } })
    expect(anew.body.plans).toMatchObject([{ showing: 2, content: { strengths: 'Vēl tikai puse teik' } }])
    const [journal] = await journalOf(scene.house, { event: 'family.page-read', pupilId: pupil.pupilId })
    expect(journal).toMatchObject({ actor_roles: ['guardian'], details: { plans: [planId] } })
  })

  test('a running plan is there without risks, figures, notes or what was measured', async () => {
    const { pupil, browser, page } = await aFamily()
    await openPlan(scene.house.owner, pupil)

    const answer = await browser.get(page)

    expect(answer.body.plans).toMatchObject([
      { status: 'open', showing: null, can: { answer: true, tell: true } },
    ])
    expect(Object.keys(answer.body.plans[0].content).toSorted()).toEqual([
      'endsOn',
      'goals',
      'guardianWords',
      'measures',
      'pupilWords',
      'reviewOn',
      'startsOn',
      'strengths',
    ])
    expect(JSON.stringify(answer.body)).not.toMatch(/R23|kavējum|lessons/)
  })

  test('a plan that turned out not to be needed is not shown any more', async () => {
    const { pupil, browser, page } = await aFamily()
    const { planId } = await draftPlan(scene.house.owner, pupil)
    await show(planId)
    await scene.browser.post(`/plans/${planId}/end`, { as: 'not_needed', reason: 'Viss kārtībā.' })

    expect((await browser.get(page)).body.plans).toEqual([])
  })

  test('an empty draft is not shown, and the writer is told why', async () => {
    const pupil = await scene.newPupil()
    const { planId, measureId, goalId } = await draftPlan(scene.house.owner, pupil)
    await scene.browser.delete(`/plans/${planId}/measures/${measureId}`)
    await scene.browser.delete(`/plans/${planId}/goals/${goalId}`)

    expect(await show(planId)).toMatchObject({ status: 422, body: { code: 'plans.nothing-to-show' } })
  })

  test('several children stand in a list, each with the class', async () => {
    const { mother, browser } = await aFamily()
    const sister = await scene.newPupil()
    await scene.house.owner
      .insertInto('people.guardianships')
      .values({
        pupil_id: sister.pupilId,
        person_id: mother,
        relation: 'mother',
        valid_from: '2020-01-01',
      })
      .execute()
    expect((await browser.get('/family')).body.pupils).toHaveLength(1)

    await scene.house.owner
      .insertInto('access.grants')
      .values({
        id: newId(),
        person_id: mother,
        role: 'guardian',
        scope_kind: 'pupil',
        scope_id: sister.pupilId,
        valid_from: '2026-09-01',
        reason: 'test',
      })
      .execute()
    const { pupils } = (await browser.get('/family')).body

    expect(pupils).toHaveLength(2)
    expect(pupils[0]).toMatchObject({ className: '7.b', institutionName: 'Testa pamatskola' })
  })
})

describe('what a family answers', () => {
  test('stands among the answers to the plan as its own, and counts as one that was asked for', async () => {
    const { pupil, mother, browser, page } = await aFamily()
    const { planId } = await draftPlan(scene.house.owner, pupil)
    await show(planId)
    const address = `${page}/plans/${planId}/answers/${newId()}`

    const answer = await browser.put(address, { ...agreed, showing: 1 })
    const again = await browser.put(address, { ...agreed, showing: 1 })

    expect(answer).toMatchObject({
      status: 200,
      body: {
        plans: [{ answers: [{ answer: 'acknowledged', means: 'themselves', words: 'Labi.', showing: 1 }] }],
      },
    })
    expect(again.status).toBe(200)
    expect(await answersOf(planId)).toMatchObject([
      {
        party: 'guardian',
        guardian_id: mother,
        recorded_by: mother,
        means: 'themselves',
        told_on: '2026-11-20',
        showing_number: 1,
      },
    ])
    const plan = await scene.browser.get(`/plans/${planId}`)
    expect(plan.body.agreements).toMatchObject([
      { guardian: { id: mother, givenName: 'Elīna' }, means: 'themselves' },
    ])
    const [journal] = await journalOf(scene.house, { event: 'family.plan-answered', actorId: mother })
    expect(journal).toMatchObject({ pupil_id: pupil.pupilId, details: { planId, added: false } })
    const proposal = await scene.browser.post(`/plans/${planId}/proposal`)
    expect(proposal.body.data.missing).not.toContainEqual(
      expect.objectContaining({ problem: 'family-not-asked' }),
    )
  })

  test('is refused without a reason, and to something older than was shown last', async () => {
    const { pupil, browser, page } = await aFamily()
    const { planId } = await draftPlan(scene.house.owner, pupil)
    await show(planId)
    await show(planId)
    const to = (body: object) => browser.put(`${page}/plans/${planId}/answers/${newId()}`, body)

    const unreasoned = await to({ answer: 'refused', words: ' ', showing: 2 })
    const older = await to({ ...agreed, showing: 1 })
    const reasoned = await to({ answer: 'refused', words: 'Otrdienās nevar.', showing: 2 })

    expect(unreasoned.status).toBe(400)
    expect(older).toMatchObject({ status: 422, body: { code: 'family.shown-anew' } })
    expect(reasoned.status).toBe(200)
    expect(await answersOf(planId)).toMatchObject([{ answer: 'refused', words: 'Otrdienās nevar.' }])
  })

  test('may change while the plan waits and runs, and ends with it', async () => {
    const { browser, page, pupil } = await aFamily()
    const waiting = await proposedPlan(scene.house.owner, pupil)
    await show(waiting.planId)
    const done = await aFamily()
    const ended = await evaluatedPlan(scene.house.owner, done.pupil)

    const toProposal = await browser.put(`${page}/plans/${waiting.planId}/answers/${newId()}`, {
      ...agreed,
      showing: 1,
    })
    const toEnded = await done.browser.put(`${done.page}/plans/${ended.planId}/answers/${newId()}`, {
      ...agreed,
      showing: null,
    })

    expect(toProposal.status).toBe(200)
    expect(toEnded).toMatchObject({ status: 422, body: { code: 'family.plan-over' } })
  })
})

describe('how it goes', () => {
  test('is told while the plan runs, read at school by whoever leads it, and the family sees that', async () => {
    const { pupil, browser, page } = await aFamily()
    const { planId } = await openPlan(scene.house.owner, pupil)
    const messageId = newId()
    const address = `${page}/plans/${planId}/messages/${messageId}`

    await browser.put(address, { mood: 3, words: 'Vakaros mācās.' })
    await browser.put(address, { mood: 3, words: 'Vakaros mācās.' })
    const waiting = await scene.browser.get('/plan-messages')
    const read = await scene.browser.post(`/plans/${planId}/messages/${messageId}/reading`)
    const still = await scene.browser.get('/plan-messages')
    const seen = await browser.get(page)

    const mine = (list: { body: { messages: { planId: string }[] } }) =>
      list.body.messages.filter((message) => message.planId === planId)
    expect(mine(waiting)).toMatchObject([{ party: 'guardian', mood: 3, words: 'Vakaros mācās.' }])
    expect(read.body.messages).toMatchObject([
      { guardian: { givenName: 'Elīna' }, read: { by: { givenName: 'Kāds' } } },
    ])
    expect(mine(still)).toEqual([])
    expect(seen.body.plans[0].messages).toMatchObject([{ mood: 3, readBy: 'Kāds class_teacher' }])
  })

  test('said by the pupil is for the school, not for the guardian', async () => {
    const { planId } = await openPlan(scene.house.owner, scene.elza)
    const page = `/family/${scene.elza.pupilId}`

    const told = await scene.pupilBrowser.put(`${page}/plans/${planId}/messages/${newId()}`, {
      mood: 2,
      words: 'Mājās ir skaļi.',
    })
    const ofMother = await scene.motherBrowser.get(page)
    const looks = await scene.motherBrowser.get(`${page}/access`)
    const atSchool = await scene.browser.get(`/plans/${planId}/family`)

    expect(told.body.plans[0].messages).toMatchObject([{ mood: 2, words: 'Mājās ir skaļi.' }])
    expect(ofMother.body.plans[0].messages).toEqual([])
    expect(JSON.stringify(looks.body.visits)).not.toContain('pupil')
    expect(atSchool.body.messages).toMatchObject([{ party: 'pupil', guardian: null, mood: 2 }])
  })

  test('has three steps for guardians, and nothing to say of a plan that does not run', async () => {
    const { pupil, browser, page } = await aFamily()
    const { planId } = await openPlan(scene.house.owner, pupil)
    const draft = await aFamily()
    const shown = await draftPlan(scene.house.owner, draft.pupil)
    await show(shown.planId)

    const between = await browser.put(`${page}/plans/${planId}/messages/${newId()}`, { mood: 2, words: '' })
    const early = await draft.browser.put(`${draft.page}/plans/${shown.planId}/messages/${newId()}`, {
      mood: 3,
      words: '',
    })

    expect(between).toMatchObject({ status: 422, body: { code: 'family.step-unknown' } })
    expect(early.status).toBe(404)
  })
})

describe('who looked', () => {
  test('is told to a guardian by name and role, without what was opened', async () => {
    const { pupil, browser, page } = await aFamily()
    await scene.browser.get(`/pupils/${pupil.pupilId}`)

    const { body } = await browser.get(`${page}/access`)

    expect(body.visits).toMatchObject([
      { by: { familyName: 'class_teacher' }, roles: ['class_teacher'], refused: false },
    ])
    expect(JSON.stringify(body.visits)).not.toContain('people.')
    expect(body.seers.map(({ role }: { role: string }) => role).toSorted()).toEqual([
      'class_teacher',
      'school_leadership',
    ])
  })
})
