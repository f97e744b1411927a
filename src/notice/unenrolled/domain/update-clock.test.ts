import { expect, test } from 'vitest'
import { firstDue, isCheckLate, isSilent, nextDue } from './update-clock.ts'

test('an entry is first due in the month after it opened, also over the new year', () => {
  expect([firstDue('2026-11-10', 5), firstDue('2026-12-31', 5)]).toEqual(['2026-12-05', '2027-01-05'])
})

test.each([
  ['in its own month', '2026-09-20', '2026-10-05', '2026-11-05'],
  ['for the month before, on the last day', '2026-10-05', '2026-10-05', '2026-11-05'],
  ['too late, and so for its own month', '2026-10-06', '2026-10-05', '2026-12-05'],
  ['early in a month when the month before is recorded', '2026-10-03', '2026-11-05', '2026-12-05'],
])('recorded %s', (_, today, dueOn, next) => {
  expect(nextDue(today, 5, dueOn)).toBe(next)
})

test.each([
  ['on the last day nobody is late', '2026-10-05', null, false],
  ['the day after it is silent', '2026-10-06', null, true],
  ['what has ended is not', '2026-10-06', '2026-10-01', false],
])('%s', (_, today, closedOn, silent) => {
  expect(isSilent({ closedOn, dueOn: '2026-10-05' }, today)).toBe(silent)
})

test.each([
  ['on the day of the check itself nothing is late', '2026-10-06', null, '2026-10-06', false],
  ['the day after it is', '2026-10-07', null, '2026-10-06', true],
  ['where no check was planned none is late', '2026-10-07', null, null, false],
  ['what has ended needs no check', '2026-10-07', '2026-10-06', '2026-10-06', false],
])('%s', (_, today, closedOn, nextCheckOn, late) => {
  expect(isCheckLate({ closedOn, nextCheckOn }, today)).toBe(late)
})
