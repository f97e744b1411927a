import { afterAll, beforeAll, expect, test } from 'vitest'
import { aClass, type BuiltPlace, someone } from '#tests/support/builders.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { aFlag } from '../testing/builders.ts'

let house: TestHouse
let place: BuiltPlace
let dace: string
const ids: Record<string, string> = {}

/** Who was noticed on which day of November, and how strongly. */
const noticed = [
  ['mild and old', 2, 'attention'],
  ['supported and old', 3, 'support'],
  ['supported', 10, 'support'],
  ['urgent and old', 12, 'urgent'],
  ['urgent', 18, 'urgent'],
] as const

beforeAll(async () => {
  house = await createTestHouse()
  place = await aClass(house.owner)
  dace = await someone(house.owner, 'school_leadership', 'institution', place.institutionId)
  const raisedOn = (day: number) => new Date(`2026-11-${String(day).padStart(2, '0')}T08:00:00Z`)
  for (const [name, day, level] of noticed)
    ids[name] = await aFlag(house.owner, place, { raisedAt: raisedOn(day), level })
})
afterAll(() => house.close())

/** The names of everybody listed, two a page. */
async function listed(query: string): Promise<string[]> {
  const browser = await house.as(dace)
  const names: string[] = []
  let after = ''
  do {
    const { body } = await browser.get(`/flags?limit=2&${query}${after}`)
    for (const { id } of body.rows) names.push(Object.keys(ids).find((name) => ids[name] === id) ?? id)
    after = body.next === null ? '' : `&after=${encodeURIComponent(body.next)}`
  } while (after !== '')
  return names
}

test('the list begins with what is urgent, and within a level with whoever has waited longest; page by page nobody is lost', async () => {
  expect(await listed('')).toEqual([
    'urgent and old',
    'urgent',
    'supported and old',
    'supported',
    'mild and old',
  ])
})

test('asked by age it begins with whoever has waited longest, whatever the level', async () => {
  expect(await listed('order=age')).toEqual(noticed.map(([name]) => name))
})

test('Today shows them in the order of the list', async () => {
  const { items } = (await (await house.as(dace)).get('/today')).body

  const flags = items.filter((item: { kind: string }) => item.kind === 'flag')
  const order = await listed('')
  expect(flags.map(({ flag }: { flag: { id: string } }) => flag.id)).toEqual(order.map((name) => ids[name]))
})

test('what is answered comes after what is not', async () => {
  const browser = await house.as(dace)
  const [row] = (await browser.get('/flags?limit=1')).body.rows
  const answer = { id: crypto.randomUUID(), kind: 'talked', untilDate: null, note: 'Ar skolēnu' }
  await browser.post(`/pupils/${row.pupil.id}/flags/${row.id}/answers`, answer)

  expect((await listed('state=all')).at(-1)).toBe('urgent and old')
})
