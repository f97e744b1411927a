import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  aClass,
  aMunicipality,
  anInstitution,
  aPupil,
  type BuiltPlace,
  someone,
} from '#tests/support/builders.ts'
import type { Client } from '#tests/support/client.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { aService } from '../testing/builders.ts'

let house: TestHouse
let first: BuiltPlace
let second: BuiltPlace
let teacher: Client
let coordinator: Client

beforeAll(async () => {
  house = await createTestHouse()
  const municipality_id = await aMunicipality(house.owner)
  const institution_id = await anInstitution(house.owner, { municipality_id })
  first = await aClass(house.owner, { institution_id, name: '7.a' })
  second = await aClass(house.owner, {
    institution_id: await anInstitution(house.owner, { municipality_id }),
    name: '7.b',
  })
  const by = await someone(house.owner, 'class_teacher', 'class', first.classId)
  teacher = await house.as(by)
  coordinator = await house.as(
    await someone(house.owner, 'municipal_coordinator', 'municipality', municipality_id),
  )
  for (const [index, place] of [first, first, second].entries()) {
    await aService(house.owner, {
      pupilId: await aPupil(house.owner, place),
      place,
      by,
      kindCode: index === 0 ? 'support-staff-support' : 'mentor-support',
      requestedAt: `2026-11-1${index}T10:00:00Z`,
    })
  }
})
afterAll(() => house.close())

const kindsOf = ({ body }: { body: { rows: { kind: { code: string } }[] } }) =>
  body.rows.map((row) => row.kind.code)

test('the list holds what lies within the reader’s reach, newest first', async () => {
  expect(kindsOf(await teacher.get('/services'))).toEqual(['mentor-support', 'support-staff-support'])
  expect(kindsOf(await coordinator.get('/services'))).toHaveLength(3)
})

test('it goes on where the page before ended', async () => {
  const page = await coordinator.get('/services?limit=2')
  const rest = await coordinator.get(`/services?limit=2&after=${encodeURIComponent(page.body.next)}`)

  expect(kindsOf(page)).toEqual(['mentor-support', 'mentor-support'])
  expect(kindsOf(rest)).toEqual(['support-staff-support'])
  expect(rest.body.next).toBeNull()
})

test('it is narrowed by state, kind, class and school', async () => {
  const count = async (query: string) => kindsOf(await coordinator.get(`/services?${query}`)).length

  expect(await count('kindCode=mentor-support')).toBe(2)
  expect(await count(`classId=${first.classId}`)).toBe(2)
  expect(await count(`institutionId=${second.institutionId}`)).toBe(1)
  expect(await count('status=granted')).toBe(0)
})

test('filters say how many there are of each', async () => {
  const { body } = await coordinator.get('/service-filters')

  expect(body.statuses).toEqual([{ status: 'requested', count: 3 }])
  expect(body.kinds).toMatchObject([
    { code: 'support-staff-support', count: 1 },
    { code: 'mentor-support', count: 2 },
  ])
  expect(body.classes.map((one: { name: string; count: number }) => [one.name, one.count])).toEqual([
    ['7.a', 2],
    ['7.b', 1],
  ])
  expect(body.institutions).toHaveLength(2)
})

test('the catalogue has the kinds of the classifier with their dates, projects and events left out', async () => {
  const { body } = await teacher.get('/service-kinds')
  const codes = body.kinds.map(({ code }: { code: string }) => code)

  expect(codes).toHaveLength(22)
  expect(codes).not.toContain('initiative-project')
  expect(body.kinds.find(({ code }: { code: string }) => code === 'catering')).toMatchObject({
    isInForce: false,
    amountUnit: 'eur_month',
    cap: { amount: 70, basis: 'average' },
  })
})

test('a kind tells who is entitled, its cost, cap and sources', async () => {
  const { body } = await teacher.get('/service-kinds/psychologist')
  const missing = await teacher.get('/service-kinds/initiative-project')

  expect(body).toMatchObject({
    unit: 'hour',
    unitCost: { amount: 12.74, indirectCostPercent: 15 },
    cap: null,
  })
  expect(body.rules.map(({ textLv }: { textLv: string }) => textLv)).toContain(
    'To nenodrošina no valsts vai pašvaldības budžeta normatīvajos aktos noteiktajā kārtībā.',
  )
  expect(body.sources[0]).toContain('3.2.4. tabula')
  expect(missing.status).toBe(404)
})
