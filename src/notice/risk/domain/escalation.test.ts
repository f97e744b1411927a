import { expect, test } from 'vitest'
import { EscalationDays } from '../contract/escalation.ts'
import { daysThatHold, findTooLong } from './escalation.ts'

const days = (team: number, municipality: number) => ({ team, municipality })
const country = {
  days: { urgent: days(5, 10), support: days(7, 14), attention: days(7, 14) },
}

test('what holds in the country holds where nobody has set anything', () => {
  expect(daysThatHold(country, undefined, undefined)).toEqual(country.days)
})

test('a municipality replaces it, longer times included', () => {
  const municipality = { days: { ...country.days, attention: days(10, 21) } }

  expect(daysThatHold(country, municipality, undefined).attention).toEqual(days(10, 21))
})

test('a school shortens each time for itself, and what was shortened above it later holds too', () => {
  const municipality = { days: { ...country.days, support: days(3, 14) } }
  const school = { days: { ...country.days, support: days(7, 10), urgent: days(1, 10) } }

  const holds = daysThatHold(country, municipality, school)

  expect(holds.support).toEqual(days(3, 10))
  expect(holds.urgent).toEqual(days(1, 10))
})

test('the same time is allowed, one day more is not', () => {
  const longer = { ...country.days, support: days(7, 15) }

  expect(findTooLong(country.days, country.days)).toBeUndefined()
  expect(findTooLong(longer, country.days)).toEqual({
    level: 'support',
    step: 'municipality',
    days: 15,
    allowed: 14,
  })
})

test('the municipality does not come before the team', () => {
  expect(EscalationDays.safeParse(days(7, 6)).success).toBe(false)
  expect(EscalationDays.safeParse(days(7, 7)).success).toBe(true)
})
