import { expect, test } from 'vitest'
import { type Booked, doseOf, promisedHours } from './dose.ts'

const hour = (given: Partial<Booked>): Booked => ({
  minutes: 40,
  heldOn: '2026-11-10',
  isCancelled: false,
  attendance: null,
  ...given,
})

test('given is only where the pupil was; what was missed is counted by whose cause it was', () => {
  const dose = doseOf(
    [
      hour({ attendance: 'present' }),
      hour({ attendance: 'present', minutes: 60 }),
      hour({ attendance: 'excused' }),
      hour({ attendance: 'absent' }),
      hour({ attendance: 'called_off' }),
      hour({ isCancelled: true }),
      hour({}),
      hour({ heldOn: '2026-11-27' }),
    ],
    '2026-11-20',
  )

  expect(dose).toEqual({
    sessions: 8,
    givenSessions: 2,
    givenMinutes: 100,
    aheadMinutes: 80,
    excused: 1,
    absent: 1,
    calledOff: 2,
    unmarked: 1,
  })
})

test('a session of today is not late yet', () => {
  expect(doseOf([hour({ heldOn: '2026-11-20' })], '2026-11-20').unmarked).toBe(0)
})

test('a service promises its hours of each week; money and things promise none', () => {
  const period = { startsOn: '2026-11-20', endsOn: '2026-12-18' }

  expect(promisedHours({ amount: 1.5, unit: 'hours_week', ...period })).toBe(7.5)
  expect(promisedHours({ amount: 30, unit: 'eur_month', ...period })).toBeNull()
})
