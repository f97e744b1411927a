import { expect, test } from 'vitest'
import { fakeClock } from '#platform/clock/fake-clock.ts'
import { budgets, secondsToWait, waitAfter } from './throttle.ts'

const clock = fakeClock('2026-11-20T10:00:00Z')

test('the first failures cost nothing, each later one doubles the wait, up to a limit', () => {
  const waits = [1, 5, 6, 7, 8, 15, 500].map((count) => waitAfter('account-at-address', count))

  expect(waits).toEqual([0, 0, 2, 4, 8, 900, 900])
})

test('the wait runs down with time', () => {
  const failures = { count: 10, lastAt: clock.now() }

  const waits = [0, 20_000, 40_000].map((later) =>
    secondsToWait('account-at-address', failures, new Date(clock.now().getTime() + later)),
  )

  expect(waits).toEqual([32, 12, 0])
})

test('old failures are forgotten', () => {
  const failures = { count: 500, lastAt: clock.now() }
  const tomorrow = new Date(clock.now().getTime() + budgets['account-at-address'].forgetAfterSeconds * 1000)

  const wait = secondsToWait('account-at-address', failures, tomorrow)

  expect(wait).toBe(0)
})

test('no budget ever waits longer than fifteen minutes', () => {
  const longest = Object.values(budgets).map((budget) => budget.longestSeconds)

  expect(Math.max(...longest)).toBeLessThanOrEqual(900)
})
