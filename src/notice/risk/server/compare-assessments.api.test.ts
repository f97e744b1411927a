import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '#platform/ids/ids.ts'
import {
  aClass,
  anInstitution,
  aPupil,
  type BuiltPlace,
  someone,
  thisSemester,
} from '#tests/support/builders.ts'
import { journalOf } from '#tests/support/journal.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { aCompletedAssessment, aDraftAssessment } from '../testing/builders.ts'

let house: TestHouse
let place: BuiltPlace
let semesterId: string
let ilze: string
let andris: string
let pupilId: string
let ofIlze: string
let ofAndris: string

beforeAll(async () => {
  house = await createTestHouse()
  place = await aClass(house.owner)
  semesterId = await thisSemester(house.owner)
  ilze = await someone(house.owner, 'class_teacher', 'class', place.classId)
  andris = await someone(house.owner, 'support_specialist', 'institution', place.institutionId)
  // Names of staff are known to everyone who is signed in.
  await house.owner
    .insertInto('people.staff_posts')
    .values({
      id: newId(),
      person_id: andris,
      institution_id: place.institutionId,
      post: 'psychologist',
      starts_on: '2026-09-01',
    })
    .execute()
})
beforeEach(async () => {
  pupilId = await aPupil(house.owner, place)
  const of = { pupilId, place, semesterId }
  ofIlze = await aCompletedAssessment(
    house.owner,
    { ...of, by: ilze },
    { found: { 'R23-S02': 3, 'R23-S01': 1 }, at: '2026-11-16T12:00:00Z' },
  )
  ofAndris = await aCompletedAssessment(
    house.owner,
    { ...of, by: andris },
    { found: { 'R23-S02': 0 }, at: '2026-11-18T12:00:00Z' },
  )
})
afterAll(() => house.close())

const path = (id: string, pupil = pupilId) => `/pupils/${pupil}/assessments/${id}/comparison`

describe('assessments side by side', () => {
  test('everybody’s answers stand as they gave them, whichever of the round was asked for', async () => {
    const browser = await house.as(ilze)

    const [one, other] = [await browser.get(path(ofIlze)), await browser.get(path(ofAndris))]

    expect(one.status).toBe(200)
    expect(one.body).toEqual(other.body)
    expect(one.body).toMatchObject({
      classifierVersion: '2023',
      drafts: [],
      can: { assess: false },
      assessments: [
        {
          id: ofIlze,
          by: 'Kāds class_teacher',
          completedAt: '2026-11-16T12:00:00.000Z',
          level: 'crisis',
          answers: [
            { riskCode: 'R23-S01', intensity: 1, frequency: 1 },
            { riskCode: 'R23-S02', intensity: 3, frequency: 3 },
          ],
        },
        {
          id: ofAndris,
          by: 'Kāds support_specialist',
          level: 'none',
          answers: [{ riskCode: 'R23-S02', intensity: 0, frequency: null }],
        },
      ],
    })
  })

  test('strengths and the pupil’s own words stand beside, of each', async () => {
    const browser = await house.as(ilze)
    const draft = newId()
    await browser.put(`/pupils/${pupilId}/assessments/${draft}`, { classifierVersion: '2023' })
    await browser.put(`/pupils/${pupilId}/assessments/${draft}/texts/pupil_view`, {
      value: 'Man patīk zīmēt.',
      version: 0,
    })
    await browser.put(`/pupils/${pupilId}/assessments/${draft}/answers/R23-S02`, {
      value: { intensity: 1, present: null, frequency: 1, note: '' },
      version: 0,
    })
    await browser.post(`/pupils/${pupilId}/assessments/${draft}/completion`)

    const { body } = await browser.get(path(ofAndris))

    expect(body.assessments).toMatchObject([
      { id: ofAndris, texts: { strengths: '', pupilView: '' } },
      { id: draft, as: 'class_teacher', texts: { strengths: '', pupilView: 'Man patīk zīmēt.' } },
    ])
  })

  test('who has only begun is named, and what is in the draft stays out', async () => {
    const dace = await someone(house.owner, 'school_leadership', 'institution', place.institutionId)
    await aDraftAssessment(house.owner, { pupilId, place, semesterId, by: dace })

    const { body } = await (await house.as(dace)).get(path(ofIlze))

    expect(body.assessments).toHaveLength(2)
    expect(body.drafts).toMatchObject([{ by: 'Kāds school_leadership' }])
    expect(body.can).toEqual({ assess: true })
  })

  test('an assessment by another classifier is another round', async () => {
    const browser = await house.as(ilze)
    const by2018 = newId()
    await browser.put(`/pupils/${pupilId}/assessments/${by2018}`, { classifierVersion: '2018' })

    const { body } = await browser.get(path(by2018))

    expect(body).toMatchObject({
      classifierVersion: '2018',
      assessments: [],
      drafts: [{ as: 'class_teacher' }],
    })
  })

  test('for five people the database is asked as often as for two', async () => {
    const browser = await house.as(ilze)
    const forTwo = await house.countQueries(() => browser.get(path(ofIlze)))
    for (const role of ['class_teacher', 'support_specialist', 'school_leadership'] as const) {
      const by = await someone(
        house.owner,
        role,
        role === 'class_teacher' ? 'class' : 'institution',
        role === 'class_teacher' ? place.classId : place.institutionId,
      )
      await aCompletedAssessment(house.owner, { pupilId, place, semesterId, by }, { found: { 'R23-S03': 1 } })
    }

    const forFive = await house.countQueries(() => browser.get(path(ofIlze)))

    expect(forFive).toBe(forTwo)
    expect((await browser.get(path(ofIlze))).body.assessments).toHaveLength(5)
  })

  test('the journal keeps who compared, without a name', async () => {
    await (await house.as(ilze)).get(path(ofIlze))

    const [row] = await journalOf(house, { event: 'risk.assessments-compared', pupilId })
    expect(row).toMatchObject({ actor_id: ilze, details: { assessmentId: ofIlze, assessments: 2 } })
  })
})

describe('it is refused as if it did not exist', () => {
  test.each([
    ['the teacher of another class', 'class_teacher', 'class'],
    ['a subject teacher of the class', 'subject_teacher', 'own class'],
    ['leadership of another school', 'school_leadership', 'institution'],
    ['the coordinator of another municipality', 'municipal_coordinator', 'municipality'],
    ['the records clerk of the school', 'records_clerk', 'own institution'],
    ['the pupil', 'pupil', 'pupil'],
    ['a guardian', 'guardian', 'pupil'],
  ] as const)('to %s', async (_who, role, scope) => {
    const elsewhere = await aClass(house.owner, {
      institution_id: await anInstitution(house.owner),
      name: '7.x',
    })
    const scopes = {
      class: ['class', elsewhere.classId],
      'own class': ['class', place.classId],
      institution: ['institution', elsewhere.institutionId],
      'own institution': ['institution', place.institutionId],
      municipality: ['municipality', elsewhere.municipalityId],
      pupil: ['pupil', pupilId],
    } as const
    const [kind, id] = scopes[scope]
    const browser = await house.as(await someone(house.owner, role, kind, id))

    const answer = await browser.get(path(ofIlze))

    expect(answer.status).toBe(404)
  })

  test('under the address of another pupil', async () => {
    const other = await aPupil(house.owner, place)

    const answer = await (await house.as(ilze)).get(path(ofIlze, other))

    expect(answer.status).toBe(404)
  })
})

test('whoever reads only is not offered an assessment of their own', async () => {
  const mara = await someone(house.owner, 'municipal_coordinator', 'municipality', place.municipalityId)

  const { status, body } = await (await house.as(mara)).get(path(ofIlze))

  expect(status).toBe(200)
  expect(body.can).toEqual({ assess: false })
})

test('the list tells the round of each, and the page how many have completed theirs', async () => {
  const browser = await house.as(ilze)

  const { body: list } = await browser.get(`/pupils/${pupilId}/assessments`)
  const { body: view } = await browser.get(`/pupils/${pupilId}/assessments/${ofIlze}`)

  expect(list.rows).toMatchObject([
    { id: ofAndris, assessorId: andris, semesterId, schoolYear: '2026/27', semester: 1 },
    { id: ofIlze, assessorId: ilze, semesterId },
  ])
  expect(view.assessors).toBe(2)
  const { body: colleague } = await browser.get(`/pupils/${pupilId}/assessments/${ofAndris}`)
  expect(colleague.can.assess, 'Ilze has completed one of her own').toBe(false)
})
