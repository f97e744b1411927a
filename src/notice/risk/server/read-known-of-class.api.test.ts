import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#platform/ids/ids.ts'
import { aClass, aPupil, type BuiltPlace, someone, thisSemester } from '#tests/support/builders.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'

let house: TestHouse
let place: BuiltPlace
let ilze: string
let elza: string

beforeAll(async () => {
  house = await createTestHouse()
  place = await aClass(house.owner)
  ilze = await someone(house.owner, 'class_teacher', 'class', place.classId)
  elza = await aPupil(house.owner, place)
  const semesterId = await thisSemester(house.owner)
  await house.owner
    .insertInto('risk.assessments')
    .values({
      id: newId(),
      pupil_id: elza,
      semester_id: semesterId,
      classifier_version: '2023',
      status: 'draft',
      started_by: ilze,
      started_at: new Date('2026-10-05T08:00:00Z'),
      municipality_id: place.municipalityId,
      institution_id: place.institutionId,
      class_id: place.classId,
    })
    .execute()
})
afterAll(() => house.close())

const known = async (by: string, classId = place.classId) =>
  (await house.as(by)).get(`/classes/${classId}/known`)

test('tells of whom there is an assessment, and nothing of what it found', async () => {
  const { body } = await known(ilze)

  expect(body.assessed).toEqual([{ pupilId: elza, status: 'draft', on: '2026-10-05' }])
  expect(body.environment).toMatchObject({ class: null, school: null })
})

test('whoever may screen the class but not read assessments is told of none', async () => {
  const teacher = await someone(house.owner, 'subject_teacher', 'class', place.classId)

  const { status, body } = await known(teacher)

  expect(status).toBe(200)
  expect(body.assessed).toEqual([])
})

test('is refused to the teacher of another class and to the clerk of the school', async () => {
  const other = await aClass(house.owner, { institution_id: place.institutionId, name: '7.c' })
  const strangers = [
    await someone(house.owner, 'class_teacher', 'class', other.classId),
    await someone(house.owner, 'records_clerk', 'institution', place.institutionId),
  ]

  for (const stranger of strangers) expect((await known(stranger)).status).toBe(404)
})
