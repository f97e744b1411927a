import { describe, expect, test } from 'vitest'
import { dayBefore, decideEnd, decideNextVersion, nextAfter, versionAt } from './rule-timeline.ts'

const first = { version: 1, validFrom: '2026-09-01', validUntil: '2026-10-31' }
const second = { version: 2, validFrom: '2026-11-01', validUntil: null }
const third = { version: 3, validFrom: '2026-12-01', validUntil: null }
const today = '2026-11-20'

describe('the end of a rule', () => {
  const began = { version: 1, validFrom: today, validUntil: null }

  test('may come on the day on which it began: then it held on no day', () => {
    expect(decideEnd([began], { from: today, today })).toEqual({ kind: 'accepted' })
    expect(versionAt([{ ...began, validUntil: '2026-11-19' }], today)?.state).toBe('ended')
  })

  test.each([
    ['yesterday', [began], '2026-11-19', 'in-the-past'],
    ['before it begins', [third], '2026-11-30', 'not-after-last'],
    ['once it has ended', [first], today, 'ended'],
  ] as const)('is refused %s', (_case, versions, from, reason) => {
    expect(decideEnd(versions, { from, today })).toEqual({ kind: 'refused', reason })
  })
})

describe('a new version', () => {
  test.each([
    ['today', today, { kind: 'accepted', version: 3 }],
    ['later', '2026-12-01', { kind: 'accepted', version: 3 }],
    ['yesterday', '2026-11-19', { kind: 'refused', reason: 'in-the-past' }],
  ])('may hold from %s', (_case, from, decision) => {
    expect(decideNextVersion([first, second], { from, today })).toEqual(decision)
  })

  test('begins after the last one began, also when that is still to come', () => {
    const versions = [first, { ...second, validUntil: '2026-11-30' }, third]

    expect(decideNextVersion(versions, { from: '2026-12-01', today })).toEqual({
      kind: 'refused',
      reason: 'not-after-last',
    })
    expect(decideNextVersion(versions, { from: '2026-12-02', today })).toEqual({
      kind: 'accepted',
      version: 4,
    })
  })

  test('does not wake an ended rule', () => {
    const ended = [{ ...second, validUntil: '2026-11-10' }]

    expect(decideNextVersion(ended, { from: today, today })).toEqual({ kind: 'refused', reason: 'ended' })
  })
})

describe('the version of a day', () => {
  test.each([
    ['2026-10-31', 1],
    ['2026-11-01', 2],
  ])('on %s is version %i: both days of a version are its own', (day, version) => {
    expect(versionAt([first, second], day)).toMatchObject({ state: 'in-force', version: { version } })
  })

  test('before the first is the first, and planned', () => {
    expect(versionAt([third], today)).toMatchObject({ state: 'planned', version: { version: 3 } })
  })

  test('is none of those that were withdrawn on the day they began', () => {
    const withdrawn = { version: 3, validFrom: today, validUntil: '2026-11-19' }
    const cancelled = { version: 4, validFrom: '2026-12-01', validUntil: '2026-11-30' }

    expect(versionAt([first, withdrawn], today)).toMatchObject({ state: 'ended', version: { version: 1 } })
    expect(versionAt([cancelled], today)).toMatchObject({ state: 'ended', version: { version: 4 } })
    expect(nextAfter([second, cancelled], second)).toBeNull()
  })

  test('after the end is the last, and ended', () => {
    expect(versionAt([first], today)).toMatchObject({ state: 'ended', version: { version: 1 } })
  })
})

test('the day before the first of a month is the last of the one before', () => {
  expect(dayBefore('2026-12-01')).toBe('2026-11-30')
})
