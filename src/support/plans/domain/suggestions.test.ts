import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RiskGroup } from '../contract/plan-words.ts'
import { type CatalogueActivity, type RiskOfPlan, suggestActivities } from './suggestions.ts'

function anActivity(code: string, overrides: Partial<CatalogueActivity> = {}): CatalogueActivity {
  return { code, level: 'indicated', affects: ['school_environment'], unit: 'individual', ...overrides }
}

function aRisk(overrides: Partial<RiskOfPlan> = {}): RiskOfPlan {
  return { id: 'absence', group: 'school_environment', frequency: 3, ...overrides }
}

const codes = (risks: RiskOfPlan[], activities: CatalogueActivity[], limit?: number) =>
  suggestActivities(risks, activities, limit).map((suggestion) => suggestion.code)

describe('suggested measures', () => {
  test('are only those whose effect the catalogue marks on a group of the plan’s risks', () => {
    const activities = [anActivity('economic', { affects: ['economic'] }), anActivity('school')]

    expect(codes([aRisk()], activities)).toEqual(['school'])
  })

  test('put support for one pupil before support of a group at risk, and that before what is for everybody', () => {
    const activities = [
      anActivity('all', { level: 'universal' }),
      anActivity('group at risk', { level: 'targeted' }),
      anActivity('one pupil', { level: 'indicated' }),
    ]

    expect(codes([aRisk()], activities)).toEqual(['one pupil', 'group at risk', 'all'])
  })

  test('put support of a group at risk first while all risks are first signs', () => {
    const activities = [anActivity('one pupil'), anActivity('group at risk', { level: 'targeted' })]

    expect(codes([aRisk({ frequency: 1 })], activities)).toEqual(['group at risk', 'one pupil'])
  })

  test('put what is for a whole school behind what is for the pupil', () => {
    const activities = [anActivity('school', { unit: 'institution' }), anActivity('pupil')]

    expect(codes([aRisk()], activities)).toEqual(['pupil', 'school'])
  })

  test('answer every group of risks before they answer one of them a second time', () => {
    const risks = [aRisk(), aRisk({ id: 'money', group: 'economic', frequency: 2 })]
    const activities = [
      anActivity('school 1'),
      anActivity('school 2'),
      anActivity('money', { affects: ['economic'] }),
    ]

    expect(codes(risks, activities, 2)).toEqual(['school 1', 'money'])
  })

  test('say which groups they affect, of those that the plan has, and which risks', () => {
    const activities = [anActivity('mentor', { affects: ['school_environment', 'personality', 'family'] })]
    const risks = [aRisk(), aRisk({ id: 'home', group: 'family' })]

    expect(suggestActivities(risks, activities)).toEqual([
      { code: 'mentor', affects: ['school_environment', 'family'], riskIds: ['absence', 'home'] },
    ])
  })

  test('are at most eight, each once, and nothing for a plan without risks', () => {
    const anyActivity = fc.record({
      code: fc.uuid(),
      level: fc.constantFrom('universal' as const, 'targeted' as const, 'indicated' as const),
      affects: fc.subarray(RiskGroup.options),
      unit: fc.constantFrom('individual' as const, 'group' as const, 'institution' as const),
    })
    const anyRisk = fc.record({
      id: fc.uuid(),
      group: fc.constantFrom(...RiskGroup.options),
      frequency: fc.option(fc.integer({ min: 1, max: 3 })),
    })

    fc.assert(
      fc.property(
        fc.array(anyRisk, { maxLength: 6 }),
        fc.array(anyActivity, { maxLength: 30 }),
        (risks, activities) => {
          const suggested = suggestActivities(risks, activities)

          expect(suggested.length).toBeLessThanOrEqual(8)
          expect(new Set(suggested.map((one) => one.code)).size).toBe(suggested.length)
          expect(suggested.every((one) => one.affects.length > 0 && one.riskIds.length > 0)).toBe(true)
          expect(risks.length > 0 || suggested.length === 0).toBe(true)
        },
      ),
      { seed: 20261122 },
    )
  })
})
