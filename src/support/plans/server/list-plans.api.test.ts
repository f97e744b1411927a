import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '#platform/ids/ids.ts'
import { aClass, aPupil, someone } from '#tests/support/builders.ts'
import type { Client } from '#tests/support/client.ts'
import { journalOf } from '#tests/support/journal.ts'
import { type BuiltPlan, draftPlan, evaluatedPlan, openPlan } from '../testing/builders.ts'
import { createPlanScene, type PlanScene } from '../testing/plan-scene.ts'

let scene: PlanScene
let mara: Client
let plans: { draft: BuiltPlan; open: BuiltPlan; evaluated: BuiltPlan; elsewhere: BuiltPlan }

beforeAll(async () => {
  scene = await createPlanScene()
  const { house, place, semesterId, ilze } = scene
  const coordinator = await someone(
    house.owner,
    'municipal_coordinator',
    'municipality',
    place.municipalityId,
  )
  mara = await house.as(coordinator)
  const otherClass = await aClass(house.owner, { institution_id: place.institutionId, name: '8.a', grade: 8 })
  const stranger = await aPupil(house.owner, otherClass)
  plans = {
    draft: await draftPlan(house.owner, await scene.newPupil()),
    open: await openPlan(house.owner, await scene.newPupil()),
    evaluated: await evaluatedPlan(house.owner, await scene.newPupil()),
    elsewhere: await openPlan(house.owner, { pupilId: stranger, place: otherClass, semesterId, by: ilze }),
  }
})
afterAll(() => scene.house.close())

let idsOf: (path: string, client?: Client) => Promise<string[]>
beforeEach(() => {
  idsOf = async (path, client = mara) => {
    const { body } = await client.get(path)
    const rows: { id: string }[] = body.rows
    return rows.map((row) => row.id)
  }
})

describe('the list of plans', () => {
  test('shows a class teacher the plans of the class and a coordinator those of the municipality', async () => {
    const ofClass = [plans.evaluated.planId, plans.open.planId, plans.draft.planId].sort()

    expect((await idsOf('/plans', scene.browser)).sort()).toEqual(ofClass)
    expect((await idsOf('/plans')).sort()).toEqual([...ofClass, plans.elsewhere.planId].sort())
  })

  test('tells who, where, which risks and what became of them', async () => {
    const { body } = await scene.browser.get('/plans?status=evaluated')

    expect(body.rows).toMatchObject([
      {
        id: plans.evaluated.planId,
        pupil: { givenName: 'Elza', familyName: 'Liepiņa' },
        className: '7.b',
        schoolYear: '2026/27',
        semester: 1,
        startedOn: '2026-11-19',
        risks: [
          {
            nameLv: 'Neattaisnoti mācību kavējumi',
            nameEn: 'Unexcused absences from lessons',
            outcome: 'decreased',
          },
        ],
        measures: 1,
        refusedBy: [],
      },
    ])
  })

  test('tells who refuses a running plan since its approval, until they say otherwise', async () => {
    const refusedBy = async () => {
      const { body } = await mara.get('/plans?status=open')
      const rows: { id: string; refusedBy: string[] }[] = body.rows
      return rows.find(({ id }) => id === plans.open.planId)?.refusedBy
    }
    const answer = (given: object) =>
      scene.browser.put(`/plans/${plans.open.planId}/agreements/${newId()}`, {
        party: 'guardian',
        guardianId: null,
        means: 'phone',
        toldOn: '2026-11-20',
        ...given,
      })

    await answer({ answer: 'refused', words: 'Mājās runāts, vairs negrib.' })
    const afterRefusal = await refusedBy()
    await answer({ answer: 'acknowledged', words: '' })

    expect([afterRefusal, await refusedBy()]).toEqual([['guardian'], []])
  })

  test('of one pupil tells what goes well, as the plan has it', async () => {
    const [plan] = (await mara.get('/plans?status=evaluated')).body.rows

    const { body } = await mara.get(`/pupils/${plan.pupil.id}/plans`)

    expect(body.rows).toMatchObject([{ words: { strengths: 'Zīmē, palīdz jaunākajiem', pupilView: '' } }])
  })

  test('narrows to a status, an outcome, a class, a school and a semester', async () => {
    const semester = scene.semesterId
    const elsewhere = await scene.house.owner
      .selectFrom('plans.plans')
      .select('class_id')
      .where('id', '=', plans.elsewhere.planId)
      .executeTakeFirstOrThrow()

    expect(await idsOf('/plans?status=draft')).toEqual([plans.draft.planId])
    expect(await idsOf('/plans?outcome=decreased')).toEqual([plans.evaluated.planId])
    expect(await idsOf('/plans?outcome=increased')).toEqual([])
    expect(await idsOf(`/plans?classId=${elsewhere.class_id}`)).toEqual([plans.elsewhere.planId])
    expect(
      await idsOf(`/plans?institutionId=${scene.place.institutionId}&semesterId=${semester}`),
    ).toHaveLength(4)
  })

  test('comes page by page, without losing or repeating one', async () => {
    const first = await mara.get('/plans?limit=3')
    const second = await idsOf(`/plans?limit=3&after=${encodeURIComponent(first.body.next)}`)

    const firstIds: string[] = first.body.rows.map((row: { id: string }) => row.id)
    expect(second).toHaveLength(1)
    expect(new Set([...firstIds, ...second]).size).toBe(4)
  })

  test('refuses a key that it has not given', async () => {
    expect((await mara.get('/plans?after=tomorrow')).status).toBe(400)
  })

  test('is journalled with the pupils that it showed', async () => {
    await idsOf('/plans?status=draft', scene.browser)

    const [row] = await journalOf(scene.house, { event: 'plans.plans-listed', actorId: scene.ilze })
    expect(row?.details).toMatchObject({ pupils: [expect.any(String)] })
  })

  test('offers the schools within reach and the semesters so far', async () => {
    const teacher = await scene.browser.get('/plan-filters')

    expect(teacher.body.institutions).toEqual([{ id: scene.place.institutionId, name: 'Testa pamatskola' }])
    expect(teacher.body.semesters[0]).toMatchObject({ schoolYear: '2026/27', number: 1, present: true })
  })
})
