import { describe, expect, test } from 'vitest'
import { levelsOf, type RuleNumbers } from '../contract/rule.ts'
import {
  exceedsUnexcusedLessons,
  hasBehaviourRecords,
  holdsAt,
  isChronicallyAbsent,
  isGrowing,
  isInTransition,
  isStronger,
  kindsLike,
  leavesTo,
  lowSubjects,
} from './rules.ts'

test.each([
  ['urgent', 'support', true],
  ['support', 'support', false],
  ['attention', 'support', false],
] as const)('%s is stronger than %s: %s', (level, than, expected) => {
  expect(isStronger(level, than)).toBe(expected)
})

describe('the rules as the sources state them', () => {
  test.each([
    [0, false],
    [20, false],
    [21, true],
  ])('%i unexcused lessons: more than 20 is %s', (lessons, expected) => {
    expect(exceedsUnexcusedLessons(lessons, { moreThanLessons: 20 })).toBe(expected)
  })

  test.each([
    [2, 20, true],
    [1.9, 20, false],
    [2, 19, false],
    [2, 21, false],
    [3, 30, true],
  ])('%d of %i enrolled days missed: chronic absence is %s', (missed, enrolled, expected) => {
    expect(isChronicallyAbsent({ missed, enrolled }, { atLeastPercent: 10, enrolledDays: 20 })).toBe(expected)
  })

  test('a mean of exactly 4 is not low', () => {
    const means = [
      { code: 'matematika', mean: 3.99 },
      { code: 'fizika', mean: 4 },
    ]

    expect(lowSubjects(means, { meanBelow: 4, subjects: 3 })).toEqual(['matematika'])
  })
})

describe('absence against the pupil’s own past', () => {
  const limits = { atLeastPoints: 20, recentDays: 10, earlierDays: 20 }

  test.each([
    [5, 20, 2, 40, true], // 25 % against 5 %: exactly 20 points
    [4, 20, 0, 40, true], // 20 % against nothing
    [5, 20, 3, 40, false], // 17.5 points
    [2, 10, 0, 20, true], // both minimums are enough
    [9, 9, 0, 20, false], // too few recent days
    [10, 10, 0, 19, false], // too few earlier days
    [2, 20, 20, 40, false], // it falls
  ])('%i of %i days after %i of %i: growing is %s', (absent, days, before, daysBefore, expected) => {
    const compared = { recent: { absent, days }, earlier: { absent: before, days: daysBefore } }

    expect(isGrowing(compared, limits)).toBe(expected)
  })
})

describe('a transition', () => {
  test.each([
    [['new-school'], 5, true],
    [['new-school'], 4, false],
    [['grade-9'], 20, false],
    [[], 20, false],
  ] as const)('%j with %i missed days, of which the rule asks 5: %s', (transitions, missed, expected) => {
    const rule = { of: ['new-school' as const, 'first-course' as const], daysMissed: 5 }

    expect(isInTransition({ transitions, missed }, rule)).toBe(expected)
  })

  test('alone asks for attention at most, together with absence as strongly as its owner decides', () => {
    const of = ['new-school' as const]

    expect(levelsOf({ kind: 'transition', thresholds: { of, daysMissed: 0 } })).toEqual(['attention'])
    expect(levelsOf({ kind: 'transition', thresholds: { of, daysMissed: 1 } })).toContain('urgent')
  })
})

test.each([
  [null, true, true],
  [{ from: 0, to: 0 }, true, false],
  [{ from: 1, to: 16 }, false, true],
  [{ from: 0, to: 4 }, true, true],
])(
  'a rule of grades %j is told in a preschool: %s, in a school without one: %s',
  (grades, preschool, school) => {
    expect(holdsAt(grades, { preschool: true, grades: false })).toBe(preschool)
    expect(holdsAt(grades, { preschool: false, grades: true })).toBe(school)
  },
)

test('low marks and failed subjects count the same thing, unexcused lessons and days one cause of absence, other kinds only themselves', () => {
  expect(kindsLike('unexcused-lessons')).toEqual(kindsLike('absence-cause'))
  expect(kindsLike('unexcused-days')).toEqual(kindsLike('absence-cause'))
  expect(kindsLike('failing-subjects')).toEqual(kindsLike('low-marks'))
  expect(kindsLike('transition')).toEqual(['transition'])
})

test.each([
  [4, 1, true],
  [0, 5, true],
  [4, 0, false],
])('%i reprimands and %i incidents of the five that the rule asks: %s', (reprimands, incidents, expected) => {
  expect(hasBehaviourRecords({ reprimands, incidents }, { atLeastRecords: 5 })).toBe(expected)
})

type Owner = Parameters<typeof leavesTo>[0]['place']
const state: Owner = { municipalityId: null, institutionId: null }
const school: Owner = { municipalityId: 'm', institutionId: 's' }
const unexcused: RuleNumbers = { kind: 'unexcused-lessons', thresholds: { moreThanLessons: 20 } }
const aRule = (
  rule: string,
  level: 'attention' | 'urgent',
  place = state,
  numbers: RuleNumbers = unexcused,
) => ({
  rule,
  level,
  place,
  numbers,
})

describe('two rules that count the same', () => {
  test('the milder leaves to the more urgent one', () => {
    expect(leavesTo(aRule('a', 'attention'), aRule('b', 'urgent', school))).toBe(true)
    expect(leavesTo(aRule('b', 'urgent', school), aRule('a', 'attention'))).toBe(false)
  })

  test('of two as urgent, that of the school leaves to that of the state; of two of one owner one leaves', () => {
    expect(leavesTo(aRule('a', 'urgent', school), aRule('b', 'urgent'))).toBe(true)
    expect(leavesTo(aRule('b', 'urgent'), aRule('a', 'urgent', school))).toBe(false)
    expect(leavesTo(aRule('b', 'urgent'), aRule('a', 'urgent'))).toBe(true)
    expect(leavesTo(aRule('a', 'urgent'), aRule('b', 'urgent'))).toBe(false)
  })

  test('no rule leaves to itself or to one that counts something else', () => {
    expect(leavesTo(aRule('a', 'attention'), aRule('a', 'urgent'))).toBe(false)
    const other: RuleNumbers = { kind: 'low-marks', thresholds: { meanBelow: 4, subjects: 3 } }
    expect(leavesTo(aRule('a', 'attention'), aRule('b', 'urgent', state, other))).toBe(false)
  })

  const lessonsOf = (cause: 'unexcused' | 'unknown', unit: 'lessons' | 'days' = 'lessons'): RuleNumbers => ({
    kind: 'absence-cause',
    thresholds: { cause, unit, atLeast: 10 },
  })
  test('unexcused lessons are the same thing whichever kind counts them; another cause and another unit are not', () => {
    expect(leavesTo(aRule('a', 'attention', school, lessonsOf('unexcused')), aRule('b', 'urgent'))).toBe(true)
    expect(leavesTo(aRule('a', 'urgent', school, lessonsOf('unexcused')), aRule('b', 'urgent'))).toBe(true)
    expect(leavesTo(aRule('a', 'attention', school, lessonsOf('unknown')), aRule('b', 'urgent'))).toBe(false)
    expect(
      leavesTo(aRule('a', 'attention', school, lessonsOf('unexcused', 'days')), aRule('b', 'urgent')),
    ).toBe(false)
    const run = (of: 'missed' | 'not-excused'): RuleNumbers => ({
      kind: 'absence-run',
      thresholds: { of, atLeastDays: 3, endedWithin: 10 },
    })
    expect(
      leavesTo(aRule('a', 'attention', school, run('missed')), aRule('b', 'urgent', school, run('missed'))),
    ).toBe(true)
    expect(
      leavesTo(
        aRule('a', 'attention', school, run('missed')),
        aRule('b', 'urgent', school, run('not-excused')),
      ),
    ).toBe(false)
  })
})
