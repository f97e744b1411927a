import { afterAll, beforeAll, expect, test } from 'vitest'
import { aClass, aPupil, type BuiltPlace, someone } from '#tests/support/builders.ts'
import type { Answer, Client } from '#tests/support/client.ts'
import { journalOf } from '#tests/support/journal.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { askFor, checkFile } from '../testing/bring-file.ts'

let house: TestHouse
let place: BuiltPlace
let clerk: { readonly id: string; readonly browser: Client }
let leaverId: string

beforeAll(async () => {
  house = await createTestHouse()
  place = await aClass(house.owner)
  const id = await someone(house.owner, 'records_clerk', 'institution', place.institutionId)
  clerk = { id, browser: await house.as(id) }
  const known = { born_on: '2013-05-02', sex: 'female' as const }
  await aPupil(house.owner, place, { ...known, given_name: 'Anna', family_name: 'Kalna' })
  await aPupil(house.owner, place, { ...known, given_name: 'Beāte', family_name: 'Lauka' })
  leaverId = await aPupil(house.owner, place, { ...known, given_name: 'Dace', family_name: 'Meža' })
  await aPupil(house.owner, place, { ...known, given_name: 'Elza', family_name: 'Ozola' })
})
afterAll(() => house.close())

const file = () => ({
  institutionId: place.institutionId,
  kind: 'class_list' as const,
  content: [
    'Klase;Uzvārds;Vārds;Dzimšanas datums;Dzimums;Lietas numurs',
    '7.b;Kalna;Anna;02.05.2013.;S;',
    '8.c;Lauka;Beāte;02.05.2013.;S;',
    '7.b;Ozola;Elza;02.05.2013.;S;17',
    '7.b;Zara;Zane;03.06.2013.;S;',
  ].join('\n'),
  settings: { classes: { '8.c': 'new' }, leavers: [leaverId], effectiveOn: '2026-11-20' },
})
const effectsOf = (browser: Client, { body }: Answer) => browser.get(`/imports/${body.id}/effects`)
const nothing = { className: '7.b', classBefore: null, nameBefore: null, fields: [], on: null }
const expected = [
  { ...nothing, kind: 'added', givenName: 'Zane', familyName: 'Zara' },
  {
    ...nothing,
    kind: 'moved',
    givenName: 'Beāte',
    familyName: 'Lauka',
    className: '8.c',
    classBefore: '7.b',
  },
  { ...nothing, kind: 'changed', givenName: 'Elza', familyName: 'Ozola', fields: ['schoolNumber'] },
  { ...nothing, kind: 'ended', givenName: 'Dace', familyName: 'Meža', on: '2026-11-20' },
]

test('the check tells of each pupil what would become of her, the import what has, and undoing forgets it', async () => {
  const checked = await checkFile(clerk.browser, file())
  const before = await effectsOf(clerk.browser, checked)
  await askFor(clerk.browser, checked.body.id, 'commit')
  const after = await effectsOf(clerk.browser, checked)
  await askFor(clerk.browser, checked.body.id, 'undo')
  const undone = await effectsOf(clerk.browser, checked)

  expect(before.body.rows).toEqual(expected)
  expect(after.body.rows).toEqual(expected)
  expect(undone.body.rows).toEqual([])
})

test('looking at them is journalled; a clerk of another school does not learn that there is such an import', async () => {
  const checked = await checkFile(clerk.browser, file())
  const other = await aClass(house.owner)
  const stranger = await house.as(
    await someone(house.owner, 'records_clerk', 'institution', other.institutionId),
  )

  await effectsOf(clerk.browser, checked)
  const refused = await effectsOf(stranger, checked)

  expect(refused.status).toBe(404)
  const events = await journalOf(house, { event: 'imports.effects-read', actorId: clerk.id })
  expect(events[0]?.details).toEqual({
    importId: checked.body.id,
    rows: 4,
  })
})
