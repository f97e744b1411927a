import { afterAll, beforeAll, expect, test } from 'vitest'
import { aClass, aMunicipality, anInstitution, type BuiltPlace, someone } from '#tests/support/builders.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { loadReferenceData } from './load-reference-data.ts'
import { institutionEndpoints } from './routes.ts'

let house: TestHouse
let here: BuiltPlace
let sibling: string
let elsewhere: BuiltPlace

beforeAll(async () => {
  house = await createTestHouse({ endpoints: institutionEndpoints })
  await loadReferenceData(house.database.admin)
  const municipality = await aMunicipality(house.owner)
  const school = await anInstitution(house.owner, { municipality_id: municipality, name: 'Zaļā pamatskola' })
  here = await aClass(house.owner, { institution_id: school, name: '7.b' })
  await aClass(house.owner, { institution_id: school, name: '3.a', grade: 3 })
  sibling = await anInstitution(house.owner, { municipality_id: municipality, name: 'Ābeļu pamatskola' })
  await anInstitution(house.owner, {
    municipality_id: municipality,
    name: 'Slēgtā skola',
    closed_on: '2025-09-01',
  })
  elsewhere = await aClass(house.owner)
})

afterAll(() => house.close())

async function namesFor(
  role: Parameters<typeof someone>[1],
  kind: Parameters<typeof someone>[2],
  id: string | null,
) {
  const client = await house.as(await someone(house.owner, role, kind, id))
  const { body } = await client.get('/institutions')
  return body.institutions.map((institution: { name: string }) => institution.name)
}

test('a coordinator has the working institutions of the municipality, in Latvian order', async () => {
  const names = await namesFor('municipal_coordinator', 'municipality', here.municipalityId)

  expect(names).toEqual(['Ābeļu pamatskola', 'Zaļā pamatskola'])
})

test('a class teacher has the school of the class', async () => {
  expect(await namesFor('class_teacher', 'class', here.classId)).toEqual(['Zaļā pamatskola'])
})

test('somebody without a role has none', async () => {
  expect(await namesFor('class_teacher', 'class', '00000000-0000-4000-8000-000000000000')).toEqual([])
})

test('the country is seen in pages that can be filtered', async () => {
  const analyst = await house.as(await someone(house.owner, 'state_analyst', 'country', null))
  const all = await analyst.get('/institutions')
  const found = await analyst.get('/institutions?name=abelu')
  const rest = await analyst.get(`/institutions?after=${sibling}&municipalityId=${here.municipalityId}`)

  expect(all.body.institutions).toHaveLength(3)
  expect(all.body.next).toBeNull()
  expect(found.body.institutions).toMatchObject([{ name: 'Ābeļu pamatskola', municipality: 'Testa novads' }])
  expect(rest.body.institutions).toMatchObject([{ name: 'Zaļā pamatskola' }])
})

test('a page holds 200 institutions and says where the next one begins', async () => {
  const municipality = await aMunicipality(house.owner, 'Lielais novads')
  for (let number = 0; number < 201; number++) {
    await anInstitution(house.owner, {
      municipality_id: municipality,
      name: `Skola ${String(number).padStart(3, '0')}`,
    })
  }
  const coordinator = await house.as(
    await someone(house.owner, 'municipal_coordinator', 'municipality', municipality),
  )

  const first = await coordinator.get('/institutions')
  const second = await coordinator.get(`/institutions?after=${first.body.next}`)

  expect(first.body.institutions).toHaveLength(200)
  expect(second.body).toMatchObject({ institutions: [{ name: 'Skola 200' }], next: null })
})

test('leadership has all classes of the school this year, from the lowest grade', async () => {
  const head = await house.as(
    await someone(house.owner, 'school_leadership', 'institution', here.institutionId),
  )

  const { body } = await head.get(`/institutions/${here.institutionId}/classes`)

  expect(body.schoolYear).toBe('2026/27')
  expect(body.classes).toMatchObject([
    { name: '3.a', grade: 3 },
    { name: '7.b', grade: 7 },
  ])
})

test('a class teacher has only the own class, and none of another school', async () => {
  const teacher = await house.as(await someone(house.owner, 'class_teacher', 'class', here.classId))

  const own = await teacher.get(`/institutions/${here.institutionId}/classes`)
  const other = await teacher.get(`/institutions/${elsewhere.institutionId}/classes`)

  expect(own.body.classes).toMatchObject([{ id: here.classId }])
  expect(other.body.classes).toEqual([])
})

test('another school year has its own classes', async () => {
  const head = await house.as(
    await someone(house.owner, 'school_leadership', 'institution', here.institutionId),
  )

  const { body } = await head.get(`/institutions/${here.institutionId}/classes?schoolYear=2025/26`)

  expect(body).toEqual({ schoolYear: '2025/26', classes: [] })
})

test('the first semester of the list is the present one', async () => {
  const analyst = await house.as(await someone(house.owner, 'state_analyst', 'country', null))

  const { body } = await analyst.get('/semesters')

  expect(body.semesters[0]).toMatchObject({ schoolYear: '2026/27', number: 1, startsOn: '2026-09-01' })
})

test('municipalities are those of the scheme in force on the day asked', async () => {
  const analyst = await house.as(await someone(house.owner, 'state_analyst', 'country', null))

  const today = await analyst.get('/municipalities')
  const before = await analyst.get('/municipalities?on=2020-01-01')

  expect(today.body).toMatchObject({ scheme: '2025' })
  expect(today.body.municipalities).toHaveLength(42)
  expect(before.body.municipalities).toHaveLength(119)
})

test('a wrong id is a wrong request', async () => {
  const analyst = await house.as(await someone(house.owner, 'state_analyst', 'country', null))

  expect((await analyst.get('/institutions/7/classes')).status).toBe(400)
})

test('nobody lists institutions without signing in', async () => {
  expect((await house.anonymous().get('/institutions')).status).toBe(401)
})
