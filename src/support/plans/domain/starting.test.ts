import { describe, expect, test } from 'vitest'
import { asOf2023, reviewDate, semesterOfPlan, startingRisks } from './starting.ts'

const autumn = { id: '1', startsOn: '2026-09-01', endsOn: '2026-12-18' }
const spring = { id: '2', startsOn: '2027-01-04', endsOn: '2027-05-31' }

describe('the semester of a plan', () => {
  test.each([
    ['the present one', '2026-11-20', autumn],
    ['still the present one on its last day', '2026-12-18', autumn],
    ['the next one in the holidays between', '2026-12-28', spring],
    ['none after the last one that is known', '2027-06-01', undefined],
  ])('is %s', (_case, today, expected) => {
    expect(semesterOfPlan([spring, autumn], today)).toEqual(expected)
  })
})

describe('the risks that a plan begins with', () => {
  test('are those of the assessment, heaviest first', () => {
    const assessed = [
      { edition: '2023' as const, code: 'R23-S17', frequency: 1 },
      { edition: '2023' as const, code: 'R23-S02', frequency: 3 },
    ]

    expect(startingRisks(assessed, []).map((risk) => risk.code)).toEqual(['R23-S02', 'R23-S17'])
  })

  test('take in what open flags notice, without an invented frequency', () => {
    expect(startingRisks([], ['unexcused-lessons', 'low-marks', 'some-later-rule'])).toEqual([
      { edition: '2023', code: 'R23-S02', frequency: null },
      { edition: '2023', code: 'R23-S01', frequency: null },
    ])
  })

  test('have a risk once when the assessment and a flag both name it', () => {
    const assessed = [{ edition: '2023' as const, code: 'R23-S02', frequency: 2 }]

    expect(startingRisks(assessed, ['unexcused-lessons'])).toEqual(assessed)
  })
})

describe('the risks of an assessment by an earlier edition', () => {
  const mappings = [
    { fromCode: 'R18-2.06', toCode: 'R23-S02', kind: 'same' },
    { fromCode: 'R18-1.04', toCode: 'R23-P23', kind: 'narrower' },
    { fromCode: 'R18-2.10', toCode: 'R23-P10', kind: 'broader' },
    { fromCode: 'R18-2.10', toCode: 'R23-P04', kind: 'broader' },
  ]
  const of2018 = (code: string, frequency = 2) => ({ edition: '2018' as const, code, frequency })

  test('are those of 2023 where both are the same, with their frequency', () => {
    expect(asOf2023([of2018('R18-2.06', 3)], mappings)).toEqual([
      { edition: '2023', code: 'R23-S02', frequency: 3 },
    ])
  })

  test('stay as they were seen where no risk of 2023 is the same', () => {
    const seen = [of2018('R18-1.04'), of2018('R18-2.10'), of2018('R18-OTHER')]

    expect(asOf2023(seen, mappings)).toEqual(seen)
  })

  test('are not doubled by a flag that notices the same', () => {
    const assessed = asOf2023([of2018('R18-2.06')], mappings)

    expect(startingRisks(assessed, ['unexcused-lessons']).map((risk) => risk.code)).toEqual(['R23-S02'])
  })
})

test('a plan is reviewed half of the way', () => {
  expect(reviewDate('2026-11-20', '2026-12-18')).toBe('2026-12-04')
})
