import { expect, test } from 'vitest'
import { vocative } from './vocative.ts'

test.each([
  ['Andris', 'Andri'],
  ['Pēteris', 'Pēteri'],
  ['Jānis', 'Jāni'],
  ['Guntis', 'Gunti'],
  ['Ingus', 'Ingu'],
  ['Aivars', 'Aivar'],
  ['Toms', 'Tom'],
  ['Andrejs', 'Andrej'],
  ['Lukass', 'Lukas'],
  ['Kārliņš', 'Kārliņ'],
  ['Ilze', 'Ilze'],
  ['Māra', 'Māra'],
  ['Ivo', 'Ivo'],
  ['Iris', 'Iris'],
  ['Tomas', 'Tomas'],
  ['Janušs', 'Januš'],
])('%s is called %s', (name, called) => {
  expect(vocative(name)).toBe(called)
})

test.each(['Anna Marija', 'Cēsu novads', 'admin', 'Konts2', ''])('„%s” is not a name to call', (name) => {
  expect(vocative(name)).toBeUndefined()
})
