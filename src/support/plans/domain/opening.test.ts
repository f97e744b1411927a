import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isSerious, obstaclesToOpening, type PlanBeforeOpening, type RiskBeforeOpening } from './opening.ts'

function aRisk(overrides: Partial<RiskBeforeOpening> = {}): RiskBeforeOpening {
  return { id: 'r1', serious: true, goal: 'Nāk katru dienu', measures: 1, ...overrides }
}

function aReadyPlan(overrides: Partial<PlanBeforeOpening> = {}): PlanBeforeOpening {
  return {
    startsOn: '2026-11-20',
    endsOn: '2026-12-18',
    reviewOn: '2026-12-04',
    semester: { startsOn: '2026-09-01', endsOn: '2026-12-18' },
    risks: [aRisk()],
    measures: 1,
    ...overrides,
  }
}

const problems = (plan: PlanBeforeOpening) => obstaclesToOpening(plan).map((obstacle) => obstacle.problem)

describe('a plan may be opened', () => {
  test('when its risks are answered and its dates lie in the semester', () => {
    expect(obstaclesToOpening(aReadyPlan())).toEqual([])
  })

  test('when a serious risk has a goal but no measure of its own, or a measure but no goal', () => {
    expect(problems(aReadyPlan({ risks: [aRisk({ measures: 0 })] }))).toEqual([])
    expect(problems(aReadyPlan({ risks: [aRisk({ goal: '' })] }))).toEqual([])
  })
})

describe('a plan may not be opened', () => {
  test.each<[string, Partial<PlanBeforeOpening>, string[]]>([
    ['without a risk', { risks: [] }, ['no-risk']],
    ['without a measure', { measures: 0 }, ['no-measure']],
    ['without its first day', { startsOn: null }, ['dates-missing']],
    ['when it ends before it begins', { endsOn: '2026-11-19' }, ['dates-disordered']],
    ['when it begins before the semester', { startsOn: '2026-08-31' }, ['dates-outside-semester']],
    ['when it ends after the semester', { endsOn: '2026-12-19' }, ['dates-outside-semester']],
    ['when the review comes after its end', { reviewOn: '2026-12-19' }, ['review-outside-plan']],
    [
      'with several at once, and all are told',
      { measures: 0, endsOn: null },
      ['no-measure', 'dates-missing'],
    ],
  ])('%s', (_case, overrides, expected) => {
    expect(problems(aReadyPlan(overrides))).toEqual(expected)
  })

  test('while a serious risk has neither a goal nor a measure, and says which', () => {
    const risks = [
      aRisk({ id: 'a', goal: '  ', measures: 0 }),
      aRisk({ id: 'b' }),
      aRisk({ id: 'c', serious: false, goal: '', measures: 0 }),
    ]

    expect(obstaclesToOpening(aReadyPlan({ risks }))).toEqual([
      { problem: 'serious-risk-unanswered', riskIds: ['a'] },
    ])
  })

  test('whatever the rest of the plan says, when a serious risk is left without an answer', () => {
    const anyRisk = fc.record({
      id: fc.uuid(),
      serious: fc.boolean(),
      goal: fc.constantFrom('', ' ', 'mērķis'),
      measures: fc.integer({ min: 0, max: 3 }),
    })

    fc.assert(
      fc.property(fc.array(anyRisk, { maxLength: 5 }), fc.integer({ min: 0, max: 3 }), (risks, measures) => {
        const open = obstaclesToOpening(aReadyPlan({ risks, measures })).length === 0
        const left = risks.some((risk) => risk.serious && risk.goal.trim() === '' && risk.measures === 0)

        expect(open).toBe(risks.length > 0 && measures > 0 && !left)
      }),
      { seed: 20261122 },
    )
  })
})

test.each([
  ['lasting', 3, false, true],
  ['repeated', 2, false, false],
  ['repeated, of the heaviest in the handbook', 2, true, true],
  ['not measured, of the heaviest in the handbook', null, true, true],
  ['a first sign, of the heaviest in the handbook', 1, true, false],
  ['not measured', null, false, false],
])('a risk that is %s is serious or not', (_case, frequency, alwaysHeavy, serious) => {
  expect(isSerious({ frequency, alwaysHeavy })).toBe(serious)
})
