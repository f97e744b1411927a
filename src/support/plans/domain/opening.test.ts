import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PlanRiskId } from '../contract/ids.ts'
import { isSerious, obstaclesToOpening, type PlanBeforeOpening, type RiskBeforeOpening } from './opening.ts'

const R1 = PlanRiskId.parse('01890000-0000-7000-8000-000000000001')
const R2 = PlanRiskId.parse('01890000-0000-7000-8000-000000000002')
const R3 = PlanRiskId.parse('01890000-0000-7000-8000-000000000003')
const held = <Value>(value: Value) => ({ value })

function aRisk(overrides: Partial<RiskBeforeOpening> = {}): RiskBeforeOpening {
  return {
    id: R1,
    alwaysHeavy: false,
    frequency: held(3),
    goal: held('Nāk katru dienu'),
    measureIds: ['m'],
    ...overrides,
  }
}

function aReadyPlan(overrides: Partial<PlanBeforeOpening> = {}): PlanBeforeOpening {
  return {
    startsOn: held('2026-11-20'),
    endsOn: held('2026-12-18'),
    reviewOn: held('2026-12-04'),
    semester: { startsOn: '2026-09-01', endsOn: '2026-12-18' },
    risks: [aRisk()],
    measures: ['m'],
    ...overrides,
  }
}

const problems = (plan: PlanBeforeOpening) => obstaclesToOpening(plan).map((obstacle) => obstacle.problem)

describe('a plan may be opened', () => {
  test('when its risks are answered and its dates lie in the semester', () => {
    expect(obstaclesToOpening(aReadyPlan())).toEqual([])
  })

  test('when a serious risk has a goal but no measure of its own, or a measure but no goal', () => {
    expect(problems(aReadyPlan({ risks: [aRisk({ measureIds: [] })] }))).toEqual([])
    expect(problems(aReadyPlan({ risks: [aRisk({ goal: held('') })] }))).toEqual([])
  })
})

describe('a plan may not be opened', () => {
  test.each<[string, Partial<PlanBeforeOpening>, string[]]>([
    ['without a risk', { risks: [] }, ['no-risk']],
    ['without a measure', { measures: [] }, ['no-measure']],
    ['without its first day', { startsOn: held(null) }, ['dates-missing']],
    ['when it ends before it begins', { endsOn: held('2026-11-19') }, ['dates-disordered']],
    ['when it begins before the semester', { startsOn: held('2026-08-31') }, ['dates-outside-semester']],
    ['when it ends after the semester', { endsOn: held('2026-12-19') }, ['dates-outside-semester']],
    ['when the review comes after its end', { reviewOn: held('2026-12-19') }, ['review-outside-plan']],
    [
      'with several at once, and all are told',
      { measures: [], endsOn: held(null) },
      ['no-measure', 'dates-missing'],
    ],
  ])('%s', (_case, overrides, expected) => {
    expect(problems(aReadyPlan(overrides))).toEqual(expected)
  })

  test('while a serious risk has neither a goal nor a measure, and says which', () => {
    const risks = [
      aRisk({ id: R1, goal: held('  '), measureIds: [] }),
      aRisk({ id: R2 }),
      aRisk({ id: R3, frequency: held(2), goal: held(''), measureIds: [] }),
    ]

    expect(obstaclesToOpening(aReadyPlan({ risks }))).toEqual([
      { problem: 'serious-risk-unanswered', riskIds: [R1] },
    ])
  })

  test('whatever the rest of the plan says, when a serious risk is left without an answer', () => {
    const anyRisk = fc.record({
      id: fc.constant(R1),
      alwaysHeavy: fc.boolean(),
      frequency: fc.option(fc.integer({ min: 1, max: 3 })).map(held),
      goal: fc.constantFrom('', ' ', 'mērķis').map(held),
      measureIds: fc.array(fc.constant('m'), { maxLength: 2 }),
    })
    const anyMeasures = fc.array(fc.constant('m'), { maxLength: 2 })

    fc.assert(
      fc.property(fc.array(anyRisk, { maxLength: 5 }), anyMeasures, (risks, measures) => {
        const open = obstaclesToOpening(aReadyPlan({ risks, measures })).length === 0
        const left = risks.some(
          (risk) => isSerious(risk) && risk.goal.value.trim() === '' && risk.measureIds.length === 0,
        )

        expect(open).toBe(risks.length > 0 && measures.length > 0 && !left)
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
  expect(isSerious({ frequency: held(frequency), alwaysHeavy })).toBe(serious)
})
