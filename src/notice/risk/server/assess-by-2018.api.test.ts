import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { newId } from '#platform/ids/ids.ts'
import { aClass, aPupil, type BuiltPlace, someone, thisSemester } from '#tests/support/builders.ts'
import type { Client } from '#tests/support/client.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import type { AssessmentForm, FormRisk } from '../contract/assessment-form.ts'

let house: TestHouse
let place: BuiltPlace
let browser: Client
let assessments: string
let assessment: string

beforeAll(async () => {
  house = await createTestHouse()
  place = await aClass(house.owner)
  await thisSemester(house.owner)
  browser = await house.as(await someone(house.owner, 'class_teacher', 'class', place.classId))
})
beforeEach(async () => {
  assessments = `/pupils/${await aPupil(house.owner, place)}/assessments`
  assessment = `${assessments}/${newId()}`
  await browser.put(assessment, { classifierVersion: '2018' })
})
afterAll(() => house.close())

const form = async (): Promise<AssessmentForm> => (await browser.get('/assessment-forms/2018')).body

const seen = (risk: FormRisk) =>
  risk.scale === 'intensity'
    ? { intensity: 1, present: null, frequency: 1, note: '' }
    : { intensity: null, present: true, frequency: 1, note: '' }

test('the form has the 32 factors in their four groups, on both scales', async () => {
  const { groups } = await form()

  expect(groups.map((group) => [group.code, group.risks.length])).toEqual([
    ['family', 8],
    ['learning_school', 13],
    ['social_health', 5],
    ['economic', 6],
  ])
  const scales = groups.flatMap((group) => group.risks.map((risk) => risk.scale))
  expect(scales.filter((scale) => scale === 'yes_no')).toHaveLength(10)
  expect(scales.filter((scale) => scale === 'intensity')).toHaveLength(22)
})

test('every factor is answered on its scale, and the list tells the edition and what was found', async () => {
  const risks = (await form()).groups.flatMap((group) => group.risks)
  const statuses: number[] = []
  for (const risk of risks) {
    const answer = await browser.put(`${assessment}/answers/${risk.code}`, { value: seen(risk), version: 0 })
    statuses.push(answer.status)
  }

  const completed = await browser.post(`${assessment}/completion`)
  const list = await browser.get(assessments)

  expect(new Set(statuses)).toEqual(new Set([200]))
  expect(completed.body).toMatchObject({
    classifierVersion: '2018',
    status: 'completed',
    level: 'preventive',
  })
  const [row] = list.body.rows
  expect(row).toMatchObject({ classifierVersion: '2018', level: 'preventive' })
  expect(new Set(row.risks.map((risk: FormRisk) => risk.nameLv))).toEqual(
    new Set(risks.map((risk) => risk.nameLv)),
  )
})

test('a risk of the other edition is refused', async () => {
  const value = { intensity: 1, present: null, frequency: 1, note: '' }

  const answer = await browser.put(`${assessment}/answers/R23-S02`, { value, version: 0 })

  expect(answer).toMatchObject({ status: 422, body: { code: 'risk.risk-unknown' } })
})

test('an answer on the other scale is refused', async () => {
  const value = { intensity: 2, present: null, frequency: 1, note: '' }

  const answer = await browser.put(`${assessment}/answers/R18-2.07`, { value, version: 0 })

  expect(answer).toMatchObject({ status: 422, body: { code: 'risk.answer-off-scale' } })
})

test('a draft of each edition stands beside the other', async () => {
  const of2023 = await browser.put(`${assessments}/${newId()}`, { classifierVersion: '2023' })
  const again = await browser.put(`${assessments}/${newId()}`, { classifierVersion: '2018' })

  expect(of2023.body).toMatchObject({ classifierVersion: '2023', status: 'draft' })
  expect(`${assessments}/${again.body.id}`).toBe(assessment)
})
