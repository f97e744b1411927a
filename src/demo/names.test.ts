import { expect, test } from 'vitest'
import { feminineOf, LATVIAN_FAMILIES, RUSSIAN_FAMILIES } from './family-names.ts'
import { LATVIAN_BOYS, LATVIAN_GIRLS } from './given-names.ts'
import { nameInFamily, usernameOf } from './names.ts'
import { randomOf } from './random.ts'

test.each([
  ['Kalniņš', 'Kalniņa'],
  ['Ozols', 'Ozola'],
  ['Liepa', 'Liepa'],
  ['Zvirbulis', 'Zvirbule'],
  ['Rudzītis', 'Rudzīte'],
  ['Dzenis', 'Dzene'],
  ['Resnais', 'Resnā'],
  ['Vilks', 'Vilka'],
  ['Kovaļevskis', 'Kovaļevska'],
  ['Ivanovs', 'Ivanova'],
  ['Ševčenko', 'Ševčenko'],
])('the daughter of %s is %s', (masculine, feminine) => {
  expect(feminineOf(masculine)).toBe(feminine)
})

test('there are enough names, and none twice', () => {
  expect(LATVIAN_GIRLS.length).toBeGreaterThanOrEqual(145)
  expect(LATVIAN_BOYS.length).toBeGreaterThanOrEqual(145)
  expect(LATVIAN_FAMILIES.length + RUSSIAN_FAMILIES.length).toBeGreaterThanOrEqual(300)
  for (const names of [LATVIAN_GIRLS, LATVIAN_BOYS, LATVIAN_FAMILIES, RUSSIAN_FAMILIES]) {
    expect(new Set(names).size).toBe(names.length)
  }
})

test('a mother and a son carry one family name in two forms', () => {
  const random = randomOf('family')

  expect(nameInFamily(random, 'female', 'lv', 'Bērziņš').family).toBe('Bērziņa')
  expect(nameInFamily(random, 'male', 'lv', 'Bērziņš').family).toBe('Bērziņš')
})

test('a user name has no diacritics', () => {
  expect(usernameOf('Ilze', 'Priede')).toBe('ilze.priede')
  expect(usernameOf('Guntis', 'Ķēniņš')).toBe('guntis.kenins')
})
