import { expect, test } from 'vitest'
import { amountUnitOf, averageWith } from './amounts.ts'

test('the average counts the new service, and warns only above the cap', () => {
  expect(averageWith(30, { sum: 0, count: 0 }, 30)).toEqual({
    average: 30,
    services: 1,
    cap: 30,
    exceeds: false,
  })
  expect(averageWith(45, { sum: 15, count: 1 }, 30)).toMatchObject({ average: 30, exceeds: false })
  expect(averageWith(45.02, { sum: 15, count: 1 }, 30)).toMatchObject({ average: 30.01, exceeds: true })
})

test('money is told by the month where the source counts so, other economic support in items', () => {
  expect(amountUnitOf({ family: 'economic', unit: 'month' })).toBe('eur_month')
  expect(amountUnitOf({ family: 'economic', unit: null })).toBe('items')
  expect(amountUnitOf({ family: 'mentoring', unit: null })).toBe('hours_week')
})
