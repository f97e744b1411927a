import { expect, test } from 'vitest'
import risks from '#foundation/classifiers/data/risks-2023.json' with { type: 'json' }
import { DOMINANT_WITHIN, RISK_MODELS } from './risk-catalogue.ts'

const known = new Set(JSON.stringify(risks).match(/R23-[SPEF]\d\d/g) ?? [])

test('the catalogue models exactly the 66 risks of the 2023 classifier', () => {
  expect(new Set(RISK_MODELS.map((model) => model.code))).toEqual(known)
  expect(RISK_MODELS).toHaveLength(66)
})

test('dominant risks belong to the group that they are drawn for', () => {
  for (const [group, choices] of Object.entries(DOMINANT_WITHIN)) {
    for (const [code] of choices) expect(code.startsWith(`R23-${group}`) && known.has(code)).toBe(true)
  }
})
