import { expect, test } from 'vitest'
import { aFormRisk, anAnswer } from '../testing/views.ts'
import { resultOf } from './assessment-result.ts'

const codes = ['R23-F01', 'R23-F02', 'R23-F03', 'R23-F04'] as const

test('what was looked at is parted into found, the longest lasting first, and not found; the rest was not looked at', () => {
  const form = {
    groups: [
      {
        code: 'family',
        nameLv: 'Ģimenes riski',
        nameEn: 'Family risks',
        risks: codes.map((code) => aFormRisk({ code })),
      },
    ],
  }

  const [group] = resultOf(form, [
    anAnswer({ riskCode: 'R23-F01', frequency: 1 }),
    anAnswer({ riskCode: 'R23-F02', intensity: 0, frequency: null }),
    anAnswer({ riskCode: 'R23-F03', intensity: null, present: true, frequency: 3 }),
  ])

  expect(group?.found.map(({ risk }) => risk.code)).toEqual(['R23-F03', 'R23-F01'])
  expect(group?.notFound.map(({ risk }) => risk.code)).toEqual(['R23-F02'])
  expect(group?.notLooked.map(({ code }) => code)).toEqual(['R23-F04'])
  expect(group).toMatchObject({ code: 'family', nameLv: 'Ģimenes riski' })
})
