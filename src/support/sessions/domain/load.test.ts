import { expect, test } from 'vitest'
import { loadOf } from './load.ts'

const andris = { id: 'a', givenName: 'Andris', familyName: 'Lūsis' }
const sanita = { id: 's', givenName: 'Sanita', familyName: 'Zariņa' }
const held = (specialist: typeof andris, minutes: number, status: 'planned' | 'cancelled' = 'planned') => ({
  specialist,
  minutes,
  status,
})

test('the load of a specialist is what is not cancelled; who gives most stands first', () => {
  const week = [held(sanita, 40), held(andris, 40), held(andris, 60), held(sanita, 400, 'cancelled')]

  expect(loadOf(week)).toEqual([
    { ...andris, sessions: 2, minutes: 100 },
    { ...sanita, sessions: 1, minutes: 40 },
  ])
  expect(loadOf([held(sanita, 40, 'cancelled')])).toEqual([])
})
