import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  ageOn,
  isInForce,
  judge,
  questionOf,
  type Register,
  type Rule,
  targetGroupRule,
} from './eligibility.ts'

const text = { textLv: 'Nosacījums.', textEn: 'A condition.' }
const rule = (code: string, op?: string, value?: Rule['value']): Rule => ({ code, op, value, ...text })
const pupil: Register = {
  grade: 7,
  course: null,
  institutionType: 'general',
  founder: 'municipality',
  age: 13,
  isInPlan: true,
}
const resultOf = (one: Rule, register: Partial<Register> = {}, answers = {}) =>
  judge([one], { ...pupil, ...register }, answers)[0]?.result

describe('a rule about the grade', () => {
  test.each([
    [null, 'not-met'],
    [1, 'met'],
    [3, 'met'],
    [4, 'not-met'],
  ] as const)('from 1 to 3 takes both ends: grade %s is %s', (grade, result) => {
    expect(resultOf(rule('grade', 'between', [1, 3]), { grade })).toBe(result)
  })

  test('is met exactly between its limits', () => {
    fc.assert(
      fc.property(fc.nat(12), fc.nat(12), fc.integer({ min: 1, max: 12 }), (a, b, grade) => {
        const [from, until] = [Math.min(a, b), Math.max(a, b)]
        const isMet = resultOf(rule('grade', 'between', [from, until]), { grade }) === 'met'
        expect(isMet).toBe(from <= grade && grade <= until)
      }),
      { seed: 1 },
    )
  })

  test('holds for no vocational course, whatever its number', () => {
    expect(resultOf(rule('grade', 'between', [1, 3]), { grade: null, course: 2 })).toBe('not-met')
  })
})

describe('a rule about age', () => {
  test.each([
    ['2009-11-21', 'not-met'],
    ['2009-11-20', 'met'],
    ['2009-11-19', 'met'],
  ] as const)(
    'of at least 17 counts the birthday: born on %s it is %s on 20 November 2026',
    (bornOn, result) => {
      expect(resultOf(rule('age', 'gte', 17), { age: ageOn(bornOn, '2026-11-20') })).toBe(result)
    },
  )

  test('who is born on 29 February is older from 1 March on, in a leap year from the day itself', () => {
    expect(['2026-02-28', '2026-03-01', '2028-02-29'].map((day) => ageOn('2008-02-29', day))).toEqual([
      17, 18, 20,
    ])
  })
})

describe('what only people know', () => {
  test('is unknown until somebody has answered, and then as they said', () => {
    const disability = rule('disability', 'eq', true)

    expect(resultOf(disability)).toBe('unknown')
    expect(resultOf(disability, {}, { disability: true })).toBe('met')
    expect(resultOf(disability, {}, { disability: false })).toBe('not-met')
  })

  test('is never taken from an answer where the register knows', () => {
    expect(resultOf(rule('grade', 'between', [1, 3]), {}, { 'grade:1+3': true, grade: true })).toBe('not-met')
  })

  test('has a name of its own for each value', () => {
    const names = [
      rule('household-status', 'in', ['poor']),
      rule('household-status', 'in', ['low-income']),
      rule('otherwise-funded', 'eq', false),
    ].map(questionOf)

    expect(names).toEqual(['household-status:poor', 'household-status:low-income', 'otherwise-funded'])
  })
})

/** Items of personal use: a poor pupil from 18, or one of a low-income family. */
const poor = rule('household-status', 'in', ['poor'])
const lowIncome = rule('household-status', 'in', ['low-income'])
const personalItems: Rule = {
  ...rule('any-of'),
  conditions: [{ ...rule('all-of'), conditions: [poor, rule('age', 'gte', 18)] }, lowIncome],
}

describe('one of several conditions', () => {
  test.each([
    [17, { 'household-status:poor': true, 'household-status:low-income': false }, 'not-met'],
    [18, { 'household-status:poor': true }, 'met'],
    [18, { 'household-status:poor': false, 'household-status:low-income': false }, 'not-met'],
    [12, { 'household-status:low-income': true }, 'met'],
    [17, {}, 'unknown'],
    [18, { 'household-status:poor': false }, 'unknown'],
  ] as const)('at %s with %o is %s', (age, answers, result) => {
    expect(resultOf(personalItems, { age }, answers)).toBe(result)
  })

  test('one more answer never turns met into anything else', () => {
    const answer = fc.option(fc.boolean(), { nil: undefined })
    fc.assert(
      fc.property(fc.integer({ min: 6, max: 20 }), answer, answer, (age, isPoor, isLow) => {
        const answers = (given: Record<string, boolean | undefined>) =>
          Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Record<
            string,
            boolean
          >
        const some = resultOf(personalItems, { age }, answers({ 'household-status:poor': isPoor }))
        const all = resultOf(
          personalItems,
          { age },
          answers({ 'household-status:poor': isPoor, 'household-status:low-income': isLow }),
        )
        if (some === 'met') expect(all).toBe('met')
        if (all === 'unknown') expect([isPoor, isLow]).toContain(undefined)
      }),
      { seed: 1 },
    )
  })
})

describe('the target group of a programme', () => {
  const groups = [
    {
      validFrom: '2017-03-16',
      validUntil: '2021-08-31',
      generalGrades: [5, 12],
      vocationalCourses: [1, 4],
    },
    {
      validFrom: '2021-09-01',
      validUntil: '2023-12-31',
      generalGrades: [1, 12],
      vocationalCourses: [1, 4],
    },
  ] as const

  test.each([
    ['2021-08-31', 4, 'not-met'],
    ['2021-08-31', 5, 'met'],
    ['2021-09-01', 4, 'met'],
    ['2021-09-01', 12, 'met'],
  ] as const)('on %s for grade %s is %s', (day, grade, result) => {
    expect(resultOf(targetGroupRule(groups, day) ?? rule('none'), { grade })).toBe(result)
  })

  test('takes courses 1 to 4, and nobody of preschool', () => {
    const group = targetGroupRule(groups, '2022-01-10') ?? rule('none')
    expect([0, 1, 4, 5].map((course) => resultOf(group, { grade: null, course }))).toEqual([
      'not-met',
      'met',
      'met',
      'not-met',
    ])
    expect(resultOf(group, { grade: null, course: null })).toBe('not-met')
  })

  test('is none outside its days', () => {
    expect([targetGroupRule(groups, '2017-03-15'), targetGroupRule(groups, '2024-01-01')]).toEqual([
      undefined,
      undefined,
    ])
  })
})

test('a kind is in force from its first to its last day, for the whole period', () => {
  const kind = { validFrom: '2024-09-01', validUntil: '2029-08-31' }
  const inForce = (startsOn: string, endsOn: string) => isInForce(kind, { startsOn, endsOn })

  expect(inForce('2024-09-01', '2029-08-31')).toBe(true)
  expect(inForce('2024-08-31', '2024-09-30')).toBe(false)
  expect(inForce('2029-08-01', '2029-09-01')).toBe(false)
})

test('a partner is founded by a municipality or the state', () => {
  const partner = rule('partner', 'eq', true)
  const founders = ['municipality', 'state', 'private', null] as const
  expect(founders.map((founder) => resultOf(partner, { founder }))).toEqual([
    'met',
    'met',
    'not-met',
    'unknown',
  ])
})
