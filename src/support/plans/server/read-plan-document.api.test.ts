import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readPdf } from '#platform/documents/testing/read-pdf.ts'
import { readWord } from '#platform/documents/testing/read-word.ts'
import { aClass, someone } from '#tests/support/builders.ts'
import { journalOf } from '#tests/support/journal.ts'
import { evaluatedPlan, openPlan } from '../testing/builders.ts'
import { createPlanScene, type PlanScene, signalsOf } from '../testing/plan-scene.ts'

let scene: PlanScene

beforeAll(async () => {
  scene = await createPlanScene()
})
afterAll(() => scene.house.close())

const document = (planId: string, format: string, headers: Record<string, string> = {}) =>
  scene.browser.get(`/plans/${planId}/document?format=${format}`, headers)
const inEnglish = () => ({ cookie: `${scene.browser.cookie}; pamani_locale=en` })

describe('the document of a plan', () => {
  test('is a tagged PDF in Latvian with what was agreed, by whom, and room to sign', async () => {
    const { planId } = await evaluatedPlan(scene.house.owner, await scene.newPupil())

    const { text, title, structure } = await readPdf((await document(planId, 'pdf')).bytes)

    expect(title).toBe('Individuālais atbalsta plāns')
    for (const told of [
      'Zīmē, palīdz jaunākajiem',
      'Neattaisnoti mācību kavējumi',
      'Uz pirmo stundu atnāk katru dienu',
      'Mentor',
      '10 stundas',
      'Labi, pamēģināšu.',
      'mazinājās',
      'Skolēns: ____',
    ])
      expect(text).toContain(told)
    expect(structure).toContain('Table')
  })

  test('is a DOCX in English for a reader of English', async () => {
    const of = await scene.newPupil()
    await signalsOf(scene, of.pupilId)
    const { planId } = await openPlan(scene.house.owner, of)

    const { paragraphs, tables } = readWord((await document(planId, 'docx', inEnglish())).bytes)

    expect(paragraphs[0]).toBe('Individual support plan')
    expect(paragraphs).toContain('Unexcused absences from lessons')
    expect(paragraphs).toContain('Uz pirmo stundu atnāk katru dienu')
    expect(tables).toBe(3)
  })

  test('has a name that tells of nobody, and is kept by no cache', async () => {
    const { planId } = await openPlan(scene.house.owner, await scene.newPupil())

    const { headers } = await document(planId, 'pdf')

    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="atbalsta-plans-2026-11-20.pdf"',
      'cache-control': 'no-store',
    })
  })

  test('is in the journal apart from a look at the plan', async () => {
    const of = await scene.newPupil()
    const { planId } = await openPlan(scene.house.owner, of)

    await document(planId, 'docx')

    const [row] = await journalOf(scene.house, { event: 'plans.plan-exported', pupilId: of.pupilId })
    expect(row).toMatchObject({ actor_id: scene.ilze, details: { planId, format: 'docx' } })
    expect(await journalOf(scene.house, { event: 'plans.plan-read', pupilId: of.pupilId })).toEqual([])
  })

  test('is not there for a teacher of another class', async () => {
    const { planId } = await openPlan(scene.house.owner, await scene.newPupil())
    const elsewhere = await aClass(scene.house.owner, {
      institution_id: scene.place.institutionId,
      name: '7.c',
    })
    const stranger = await someone(scene.house.owner, 'class_teacher', 'class', elsewhere.classId)

    const answer = await (await scene.house.as(stranger)).get(`/plans/${planId}/document?format=pdf`)

    expect(answer.status).toBe(404)
    expect(answer.headers['content-type']).toContain('json')
  })

  test('of a format that is not made is refused with the fields that are wrong', async () => {
    const { planId } = await openPlan(scene.house.owner, await scene.newPupil())

    const answer = await document(planId, 'odt')

    expect(answer.status).toBe(400)
    expect(answer.body.fields).toHaveProperty('format')
  })
})
