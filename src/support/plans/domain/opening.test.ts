import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PersonId } from '#foundation/people/contract/ids.ts'
import { PlanGoalId, PlanRiskId } from '../contract/ids.ts'
import {
  type GoalBeforeOpening,
  isSerious,
  type MeasureBeforeOpening,
  obstaclesToOpening,
  type PlanBeforeOpening,
  type RiskBeforeOpening,
} from './opening.ts'

const R1 = PlanRiskId.parse('01890000-0000-7000-8000-000000000001')
const R2 = PlanRiskId.parse('01890000-0000-7000-8000-000000000002')
const R3 = PlanRiskId.parse('01890000-0000-7000-8000-000000000003')
const G1 = PlanGoalId.parse('01890000-0000-7000-8000-000000000011')
const held = <Value>(value: Value) => ({ value, version: 0 })

function aRisk(overrides: Partial<RiskBeforeOpening> = {}): RiskBeforeOpening {
  return {
    id: R1,
    alwaysHeavy: false,
    frequency: held(3),
    ...overrides,
  }
}

function aGoal(overrides: Partial<GoalBeforeOpening> = {}): GoalBeforeOpening {
  return {
    id: G1,
    goal: held('Nāk katru dienu'),
    indicator: held(null),
    subject: held(null),
    target: held(null),
    scaleStart: held(null),
    riskIds: [R1],
    ...overrides,
  }
}

/** A measure of the school for the first risk, unless told. */
function aMeasure(overrides: Partial<MeasureBeforeOpening> = {}): MeasureBeforeOpening {
  return {
    responsibleId: held(PersonId.parse('01890000-0000-7000-8000-000000000021')),
    responsibleName: held(''),
    riskIds: [R1],
    ...overrides,
  }
}

const ofOthers = aMeasure({ responsibleId: held(null), responsibleName: held('Sociālais dienests') })

function aReadyPlan(overrides: Partial<PlanBeforeOpening> = {}): PlanBeforeOpening {
  return {
    kind: 'individual',
    happened: held(''),
    startsOn: held('2026-11-20'),
    endsOn: held('2026-12-18'),
    reviewOn: held('2026-12-04'),
    semester: { startsOn: '2026-09-01', endsOn: '2026-12-18' },
    risks: [aRisk()],
    goals: [aGoal()],
    measures: [aMeasure()],
    ...overrides,
  }
}

const problems = (plan: PlanBeforeOpening) => obstaclesToOpening(plan).map((obstacle) => obstacle.problem)

describe('a plan may be opened', () => {
  test('when its risks are answered and its dates lie in the semester', () => {
    expect(obstaclesToOpening(aReadyPlan())).toEqual([])
  })

  test('when a serious risk has a goal but no measure of its own', () => {
    expect(problems(aReadyPlan({ measures: [aMeasure({ riskIds: [] })] }))).toEqual([])
  })

  test('when a serious risk is passed on: somebody outside the school alone is responsible', () => {
    expect(problems(aReadyPlan({ goals: [], measures: [ofOthers] }))).toEqual([])
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

  test('while a serious risk has no goal, also with a measure of the school, and says which', () => {
    const risks = [aRisk({ id: R1 }), aRisk({ id: R2 }), aRisk({ id: R3, frequency: held(2) })]
    const goals = [aGoal({ riskIds: [R2] })]

    expect(obstaclesToOpening(aReadyPlan({ risks, goals }))).toEqual([
      { problem: 'serious-risk-unanswered', riskIds: [R1], goalIds: [] },
    ])
  })

  test.each<[string, Partial<GoalBeforeOpening>, string]>([
    ['has no words', { goal: held('  '), riskIds: [R2] }, 'goal-unwritten'],
    ['is for no risk', { riskIds: [] }, 'goal-without-risk'],
    ['has no target', { indicator: held('lessons_unexcused') }, 'goal-target-missing'],
    [
      'has a mark as target that there is not',
      { indicator: held('mean_mark'), target: held(11) },
      'goal-target-missing',
    ],
    ['names no subject', { indicator: held('subject_mean'), target: held(5) }, 'goal-target-missing'],
    ['has a scale without a start', { indicator: held('scale'), target: held(7) }, 'goal-start-missing'],
  ])('while a goal %s, and says which', (_case, goal, problem) => {
    const other = aGoal({ id: PlanGoalId.parse('01890000-0000-7000-8000-000000000012') })

    expect(obstaclesToOpening(aReadyPlan({ goals: [other, aGoal(goal)] }))).toEqual([
      { problem, riskIds: [], goalIds: [G1] },
    ])
  })

  test('whatever the rest of the plan says, when a serious risk is left without an answer', () => {
    const anyRisk = fc.record({
      id: fc.constant(R1),
      alwaysHeavy: fc.boolean(),
      frequency: fc.option(fc.integer({ min: 1, max: 3 })).map(held),
    })
    const anyGoals = fc.array(fc.constant(aGoal()), { maxLength: 2 })
    const anyMeasures = fc.array(fc.constantFrom(aMeasure(), ofOthers), { maxLength: 2 })

    fc.assert(
      fc.property(fc.array(anyRisk, { maxLength: 5 }), anyGoals, anyMeasures, (risks, goals, measures) => {
        const open = obstaclesToOpening(aReadyPlan({ risks, goals, measures })).length === 0
        const left = risks.some(isSerious) && goals.length === 0 && !measures.includes(ofOthers)

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
