import { afterAll, beforeAll, expect, test } from 'vitest'
import { aClass, type BuiltPlace, someone } from '#tests/support/builders.ts'
import type { Client } from '#tests/support/client.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { askFor, bringFile, checkFile, uploadFile } from '../testing/bring-file.ts'

let house: TestHouse
let place: BuiltPlace

beforeAll(async () => {
  house = await createTestHouse()
  place = await aClass(house.owner)
})
afterAll(() => house.close())

const clerk = async () =>
  house.as(await someone(house.owner, 'records_clerk', 'institution', place.institutionId))
const list = (name: string, className: string) => ({
  institutionId: place.institutionId,
  kind: 'class_list' as const,
  name,
  content: `Klase;Uzvārds;Vārds;Dzimšanas datums;Dzimums\n${className};Ozola;Anna;14.03.2013.;S`,
})
type Item = { kind: string; import: { fileName: string; status: string } }
const unfinished = async (browser: Client) =>
  (await browser.get('/today')).body.items.flatMap((item: Item) =>
    item.kind === 'import' ? [[item.import.fileName, item.import.status]] : [],
  )

test('what a clerk began and left stands on her Today with how far it is, until it is carried out or discarded', async () => {
  const rita = await clerk()
  await uploadFile(rita, list('atvērts.csv', '7.b'))
  const checked = await checkFile(rita, list('pārbaudīts.csv', '7.b'))
  const refused = await checkFile(rita, list('kļūdains.csv', '9.z'))
  await bringFile(rita, { ...list('pabeigts.csv', '7.b'), content: `${list('', '7.b').content}\n` })

  const begun = await unfinished(rita)
  await askFor(rita, checked.body.id, 'commit')
  await rita.post(`/imports/${refused.body.id}/discard`)

  expect(begun).toEqual([
    ['atvērts.csv', 'uploaded'],
    ['pārbaudīts.csv', 'checked'],
    ['kļūdains.csv', 'refused'],
  ])
  expect(await unfinished(rita)).toEqual([['atvērts.csv', 'uploaded']])
})

test('an import that a job works on does not wait, and a colleague is not asked to finish it', async () => {
  const rita = await clerk()
  const checked = await checkFile(rita, list('darbā.csv', '7.b'))
  const others = await unfinished(await clerk())
  await rita.post(`/imports/${checked.body.id}/commit`)

  const during = await unfinished(rita)

  expect(others).toEqual([])
  expect(during).toEqual([])
})
