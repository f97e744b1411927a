import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aClass, aPupil, type BuiltPlace, someone } from '#tests/support/builders.ts'
import { journalOf } from '#tests/support/journal.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'

let house: TestHouse
let place: BuiltPlace
let other: BuiltPlace
let ilze: string
let dace: string

beforeAll(async () => {
  house = await createTestHouse()
  place = await aClass(house.owner)
  other = await aClass(house.owner, { institution_id: place.institutionId, name: '7.c' })
  ilze = await someone(house.owner, 'class_teacher', 'class', place.classId)
  dace = await someone(house.owner, 'school_leadership', 'institution', place.institutionId)
  const names = [
    ['Elza', 'Liepiņa'],
    ['Roberts', 'Ķēniņš'],
    ['Anna Marija', 'Ozola-Kalniņa'],
    ['Liene', 'Āboliņa'],
  ] as const
  for (const [given_name, family_name] of names) await aPupil(house.owner, place, { given_name, family_name })
  await aPupil(house.owner, other, { given_name: 'Jānis', family_name: 'Liepiņš' })
})
afterAll(() => house.close())

async function found(person: string, search: object): Promise<string[]> {
  const browser = await house.as(person)
  const answer = await browser.post('/pupils/search', search)
  return answer.body.rows.map((row: { familyName: string }) => row.familyName)
}

describe('searching pupils', () => {
  test.each([
    ['the beginning of a family name without diacritics', 'kenin', ['Ķēniņš']],
    ['with diacritics', 'ĶĒNI', ['Ķēniņš']],
    ['family or given name', 'lie', ['Āboliņa', 'Liepiņa']],
    ['both names in any order', 'elza liep', ['Liepiņa']],
    ['the second part of a double name', 'ozola kaln', ['Ozola-Kalniņa']],
    ['a name of somebody else’s class', 'liepiņš', []],
    ['a sign that means something to SQL', 'elza %', []],
  ])('finds by %s', async (_case, text, expected) => {
    expect(await found(ilze, { text })).toEqual(expected)
  })

  test('without text lists everybody within reach by name, each class of the school for its head', async () => {
    expect(await found(ilze, {})).toEqual(['Āboliņa', 'Ķēniņš', 'Liepiņa', 'Ozola-Kalniņa'])
    expect(await found(dace, { classId: other.classId })).toEqual(['Liepiņš'])
  })

  test('goes on from page to page without losing or repeating anybody', async () => {
    const browser = await house.as(dace)
    const seen: string[] = []
    let after: string | null | undefined

    do {
      const answer = await browser.post('/pupils/search', { limit: 2, ...(after ? { after } : {}) })
      seen.push(...answer.body.rows.map((row: { familyName: string }) => row.familyName))
      after = answer.body.next
    } while (after)

    expect(seen).toEqual(['Āboliņa', 'Ķēniņš', 'Liepiņa', 'Liepiņš', 'Ozola-Kalniņa'])
  })

  test('the journal keeps whom it found, not what was typed', async () => {
    await found(ilze, { text: 'Elza' })

    const [row] = await journalOf(house, { event: 'people.pupils-searched', actorId: ilze })
    expect(row?.details).toEqual({ pupils: [expect.stringMatching(/^[0-9a-f-]{36}$/)] })
  })

  test('somebody who works with no pupils is refused', async () => {
    const browser = await house.as(await someone(house.owner, 'administrator', 'system', null))

    const answer = await browser.post('/pupils/search', { text: 'Elza' })

    expect(answer.status).toBe(404)
  })
})
