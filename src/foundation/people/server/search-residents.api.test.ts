import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  aClass,
  aGrant,
  aMunicipality,
  aPerson,
  aPupil,
  type BuiltPlace,
  someone,
} from '#tests/support/builders.ts'
import type { Client } from '#tests/support/client.ts'
import { journalOf } from '#tests/support/journal.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { aClassList } from '../testing/builders.ts'

let house: TestHouse
let cesis: BuiltPlace
let valmiera: BuiltPlace
let maraId: string
let mara: Client
let tomsId: string

beforeAll(async () => {
  house = await createTestHouse()
  const { owner } = house
  cesis = await aClass(owner)
  valmiera = await aClass(owner)
  maraId = await someone(owner, 'municipal_coordinator', 'municipality', cesis.municipalityId)
  mara = await house.as(maraId)
  await aPupil(owner, cesis, { given_name: 'Elza', family_name: 'Liepiņa' })
  tomsId = await aPupil(owner, cesis, {
    given_name: 'Toms',
    family_name: 'Dzenis',
    declared_municipality_id: valmiera.municipalityId,
  })
  for (const [given_name, family_name] of [
    ['Anna', 'Āre'],
    ['Zane', 'Bērza'],
    ['Juris', 'Celms'],
  ] as const) {
    await aPupil(owner, valmiera, { given_name, family_name, declared_municipality_id: cesis.municipalityId })
  }
})
afterAll(() => house.close())

async function names(client: Client, search: object): Promise<string[]> {
  const { body } = await client.post('/residents/search', search)
  return body.rows.map((row: { familyName: string }) => row.familyName)
}

describe('pupils of two municipalities', () => {
  test('are shown to the coordinator of where they live, by name: the register’s row, not to be opened', async () => {
    const { body } = await mara.post('/residents/search', { side: 'learns-elsewhere' })

    expect(body.rows.map((row: { familyName: string }) => row.familyName)).toEqual(['Āre', 'Bērza', 'Celms'])
    expect(Object.keys(body.rows[0]).toSorted()).toEqual([
      'canOpen',
      'className',
      'declaredMunicipalityName',
      'familyName',
      'givenName',
      'id',
      'institutionName',
      'municipalityName',
    ])
    expect(body.rows[0].canOpen).toBe(false)
    expect((await mara.get(`/pupils/${body.rows[0].id}`)).status).toBe(404)
  })

  test('and to the coordinator of where they learn, who opens them', async () => {
    const { body } = await mara.post('/residents/search', { side: 'lives-elsewhere' })

    expect(body.rows).toMatchObject([{ id: tomsId, givenName: 'Toms', canOpen: true }])
    expect((await mara.get(`/pupils/${tomsId}`)).status).toBe(200)
  })

  test('are found by the beginning of a name, page by page', async () => {
    const first = await mara.post('/residents/search', { side: 'learns-elsewhere', limit: 2 })

    expect(await names(mara, { side: 'learns-elsewhere', text: 'zan' })).toEqual(['Bērza'])
    expect(await names(mara, { side: 'learns-elsewhere', after: first.body.next })).toEqual(['Celms'])
  })

  test('say how old the class lists are: of schools elsewhere by name only, of one’s own with a way to open them', async () => {
    const age = async (side: string) => (await mara.post('/residents/search', { side })).body.classLists
    const unknown = await age('learns-elsewhere')
    await aClassList(house.owner, valmiera, '2026-09-20')
    for (const listedOn of ['2026-09-01', '2026-11-16']) await aClassList(house.owner, cesis, listedOn)

    expect(unknown).toMatchObject({ until: null, old: [{ until: null, classes: [], canOpen: false }] })
    expect(await age('learns-elsewhere')).toMatchObject({
      until: null,
      old: [{ institution: { id: valmiera.institutionId }, until: '2026-09-20', canOpen: false }],
    })
    expect(await age('lives-elsewhere')).toEqual({ until: '2026-11-16', old: [] })
  })

  test('tell which class was left out of newer lists', async () => {
    const other = await aClass(house.owner, { institution_id: cesis.institutionId, name: '8.c' })
    await aPupil(house.owner, other, { family_name: 'Ozols' })

    const { body } = await mara.post('/residents/search', { side: 'lives-elsewhere' })

    expect(body.classLists.old).toMatchObject([
      { institution: { id: cesis.institutionId }, until: null, classes: ['8.c'], canOpen: true },
    ])
  })

  test('are shown to nobody else', async () => {
    const third = await aMunicipality(house.owner, 'Trešais novads')
    const stranger = await house.as(
      await someone(house.owner, 'municipal_coordinator', 'municipality', third),
    )
    const formerId = await aPerson(house.owner)
    await aGrant(house.owner, {
      personId: formerId,
      role: 'municipal_coordinator',
      scopeKind: 'municipality',
      scopeId: cesis.municipalityId,
      overrides: { valid_until: '2026-11-19' },
    })
    const former = await house.as(formerId)
    const teacher = await house.as(await someone(house.owner, 'class_teacher', 'class', cesis.classId))

    for (const side of ['learns-elsewhere', 'lives-elsewhere'])
      expect(await names(stranger, { side })).toEqual([])
    expect((await former.post('/residents/search', { side: 'learns-elsewhere' })).status).toBe(404)
    expect((await teacher.post('/residents/search', { side: 'learns-elsewhere' })).status).toBe(404)
  })

  test('and the journal keeps who was shown', async () => {
    await mara.post('/residents/search', { side: 'lives-elsewhere' })

    const [row] = await journalOf(house, { event: 'people.residents-searched', actorId: maraId })
    expect(row?.details).toMatchObject({ side: 'lives-elsewhere', pupils: [tomsId] })
  })
})
