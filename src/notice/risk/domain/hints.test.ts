import { expect, test } from 'vitest'
import type { AssessmentHint } from '../contract/assessment-hints.ts'
import { asOf2018, hintsByRisk } from './hints.ts'

const absence: AssessmentHint = { kind: 'absence', unit: 'lessons', count: 22, until: '2026-11-14' }
const seen: AssessmentHint = {
  kind: 'screening',
  sign: { nameLv: 'Kavējumi', nameEn: 'Absences' },
  value: 3,
  by: 'Ilze Priede',
  at: '2026-05-12T09:00:00.000Z',
}

test('what is known stands beside every risk that it points to, data before what was seen', () => {
  const hints = hintsByRisk([
    { pointsTo: ['R23-S02'], hint: absence },
    { pointsTo: ['R23-S02', 'R23-P15'], hint: seen },
    { pointsTo: [], hint: seen },
  ])

  expect(Object.fromEntries(hints)).toEqual({ 'R23-S02': [absence, seen], 'R23-P15': [seen] })
})

test('of 2018 only what is the same risk gets a hint', () => {
  const hints = hintsByRisk([{ pointsTo: ['R23-S02', 'R23-P10'], hint: absence }])

  const of2018 = asOf2018(hints, [
    { fromCode: 'R18-2.06', toCode: 'R23-S02', kind: 'same' },
    { fromCode: 'R18-2.10', toCode: 'R23-P10', kind: 'broader' },
    { fromCode: 'R18-2.07', toCode: 'R23-S04', kind: 'same' },
  ])

  expect(Object.fromEntries(of2018)).toEqual({ 'R18-2.06': [absence] })
})
