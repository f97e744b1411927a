import { expect, test } from 'vitest'
import { suggestBehaviourMeaning } from './behaviour-words.ts'

test.each([
  ['Uzslava', 'praise'],
  ['AIZRĀDĪJUMS', 'reprimand'],
  ['Noteikumu pārkāpums', 'incident'],
  ['Paziņojums', 'skip'],
  ['Zaļā kartīte', undefined],
])('„%s” usually means %s', (word, meaning) => {
  expect(suggestBehaviourMeaning(word)).toBe(meaning)
})
