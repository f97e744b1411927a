import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  aClass,
  aMunicipality,
  anInstitution,
  aPupil,
  type BuiltPlace,
  someone,
} from '#tests/support/builders.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'

let house: TestHouse
let municipalityId: string
let first: BuiltPlace
let second: BuiltPlace
let ilze: string
let elza: string
let janis: string

beforeAll(async () => {
  house = await createTestHouse()
  municipalityId = await aMunicipality(house.owner)
  const school = (name: string) => anInstitution(house.owner, { municipality_id: municipalityId, name })
  first = await aClass(house.owner, { institution_id: await school('Ābeļu pamatskola') })
  second = await aClass(house.owner, { institution_id: await school('Bērzu pamatskola') })
  ilze = await someone(house.owner, 'class_teacher', 'class', first.classId)
  elza = await aPupil(house.owner, first)
  janis = await aPupil(house.owner, first)
  await aPupil(house.owner, second)
})
afterAll(() => house.close())

const signs = [
  'absences',
  'performance',
  'motivation_belonging',
  'behaviour',
  'parental_support',
  'school_cooperation',
]

const screen = async (pupilId: string, value: number) => {
  const answers = signs.map((sign) => ({ sign, value: sign === 'behaviour' ? value : 0, version: 0 }))
  return (await house.as(ilze)).put(`/pupils/${pupilId}/screening-answers`, { answers })
}
const listOf = async (personId: string, query = '') =>
  (await (await house.as(personId)).get(`/screenings${query}`)).body

test('a class is done when every pupil has every answer, nothing observed included', async () => {
  const before = await listOf(ilze)
  await screen(elza, 2)
  const begun = await listOf(ilze)
  await screen(janis, 0)
  const done = await listOf(ilze)

  const counts = (list: { classes: unknown[] }) => list.classes
  expect(counts(before)).toMatchObject([{ id: first.classId, pupils: 2, done: 0, noticed: 0 }])
  expect(counts(begun)).toMatchObject([{ pupils: 2, done: 1, noticed: 1 }])
  expect(counts(done)).toMatchObject([{ pupils: 2, done: 2, noticed: 1 }])
})

test('a row with one answer missing is not done', async () => {
  const third = await aClass(house.owner, { institution_id: first.institutionId, name: '8.a' })
  const teacher = await someone(house.owner, 'class_teacher', 'class', third.classId)
  const pupil = await aPupil(house.owner, third)

  const answers = signs.slice(1).map((sign) => ({ sign, value: 0, version: 0 }))
  await (await house.as(teacher)).put(`/pupils/${pupil}/screening-answers`, { answers })

  expect((await listOf(teacher)).classes).toMatchObject([{ pupils: 1, done: 0 }])
})

test('a coordinator sees her schools, opens one, and never one of elsewhere', async () => {
  const mara = await someone(house.owner, 'municipal_coordinator', 'municipality', municipalityId)
  const elsewhere = await aClass(house.owner)
  await aPupil(house.owner, elsewhere)

  const schools = await listOf(mara)
  const opened = await listOf(mara, `?institutionId=${second.institutionId}`)
  const foreign = await listOf(mara, `?institutionId=${elsewhere.institutionId}`)

  expect(schools.schools.map((school: { name: string }) => school.name)).toEqual([
    'Ābeļu pamatskola',
    'Bērzu pamatskola',
  ])
  expect(schools.classes).toEqual([])
  expect(opened.classes).toMatchObject([{ id: second.classId, pupils: 1, done: 0 }])
  expect(foreign.classes).toEqual([])
})

test('answers go with a pupil who moves: the new class has them, the old one no longer counts them', async () => {
  const fourth = await aClass(house.owner, { institution_id: first.institutionId, name: '8.b' })
  const teacher = await someone(house.owner, 'class_teacher', 'class', fourth.classId)

  await house.owner
    .updateTable('people.pupils')
    .set({ class_id: fourth.classId })
    .where('id', '=', elza)
    .execute()

  expect((await listOf(teacher)).classes).toMatchObject([{ pupils: 1, done: 1 }])
  expect((await listOf(ilze)).classes).toMatchObject([{ pupils: 1, done: 1 }])
  expect((await (await house.as(teacher)).get(`/pupils/${elza}/screenings`)).body.rows).toMatchObject([
    { semester: { schoolYear: '2026/27', number: 1 }, signs: expect.arrayContaining([]) },
  ])
})
