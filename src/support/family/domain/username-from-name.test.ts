import { expect, test } from 'vitest'
import { usernameFromName } from './username-from-name.ts'

test.each([
  ['Elza', 'Liepiņa', 'elza.liepina'],
  ['Anna Marija', 'Kalniņa-Šķēle', 'anna.marija.kalnina.skele'],
  ['Ольга', 'Иванова', 'gimene'],
])('%s %s signs in as %s', (givenName, familyName, username) => {
  expect(usernameFromName({ givenName, familyName })).toBe(username)
})
