import { expect, test } from 'vitest'
import { aFlagView } from '#notice/risk/testing/views.ts'
import type { TodayView } from '#support/today/contract/today.ts'
import { composeLetter } from './compose-letter.ts'
import { waitingLines } from './waiting-lines.ts'

const nothing: TodayView = {
  items: [],
  more: 0,
  moreDuties: 0,
  moreNeeded: 0,
  moreReviews: 0,
  moreUnenrolled: 0,
  moreStale: 0,
  clock: null,
  freshness: { absencesUntil: null, marksUntil: null },
}
const school = { id: '01a20000-0000-7000-8000-000000000009', name: 'Cēsu Pilsētas vidusskola' }

test('what is shown and what is not shown any more counts together', () => {
  const today = { ...nothing, items: [{ kind: 'flag' as const, flag: aFlagView() }], more: 4, moreDuties: 2 }

  expect(waitingLines(today)).toEqual([
    { kind: 'duties', count: 2 },
    { kind: 'flags', count: 5 },
  ])
})

test('a school where two things are late is one school', () => {
  const today: TodayView = {
    ...nothing,
    items: [
      { kind: 'late-duties', institution: school, count: 3, oldestDueOn: '2026-11-10' },
      { kind: 'stale-data', institution: school, gaps: [], canImport: false },
    ],
  }

  expect(waitingLines(today)).toEqual([{ kind: 'schools', count: 1 }])
})

test('plans and services that wait for a decision are counted, not their schools', () => {
  const waits = { institution: school, count: 3, oldestAt: '2026-11-19T07:20:00.000Z' }
  const today: TodayView = {
    ...nothing,
    items: [
      { kind: 'plan-proposals', ...waits },
      { kind: 'service-requests', ...waits },
    ],
  }

  expect(waitingLines(today)).toEqual([
    { kind: 'proposals', count: 3 },
    { kind: 'requests', count: 3 },
  ])
})

test('where nothing waits there is nothing to say', () => {
  expect(waitingLines(nothing)).toEqual([])
})

test('the letter leads to each list and to the place where it is stopped', () => {
  const { text } = composeLetter([{ kind: 'flags', count: 5 }], {
    say: (key, params) => `${key} ${JSON.stringify(params ?? {})}`,
    address: 'https://pamani.example/',
  })

  expect(text).toContain('digest.lines.flags {"count":5}\n  https://pamani.example/flags')
  expect(text).toContain('https://pamani.example/account/digest')
})
