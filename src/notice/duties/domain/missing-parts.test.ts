import { expect, test } from 'vitest'
import { shareOnTime, sumOfDuties } from './duty-figures.ts'
import { missingParts, type Recorded } from './missing-parts.ts'

const whole: Recorded = {
  causes: ['motivation'],
  causesUnknown: false,
  causesNote: '',
  actions: 1,
  viisOn: '2026-11-19',
}
const unknown = { causes: [], causesUnknown: true }

test.each<[string, Partial<Recorded>, readonly string[]]>([
  ['nothing', {}, []],
  ['causes', { causes: [] }, ['causes']],
  ['what was tried', { ...unknown, causesNote: ' - ' }, ['causes']],
  ['nothing, when it is said what was tried', { ...unknown, causesNote: 'Zvanīts mātei.' }, []],
  ['action', { actions: 0 }, ['action']],
  ['entry', { viisOn: null }, ['viis']],
  ['all', { causes: [], actions: 0, viisOn: null }, ['causes', 'action', 'viis']],
])('%s is missing', (_, change, missing) => {
  expect(missingParts({ ...whole, ...change })).toEqual(missing)
})

test('the share on time leaves out what is still in time', () => {
  const figures = sumOfDuties([
    { doneOnTime: 2, doneLate: 1, open: 5, late: 0 },
    { doneOnTime: 1, doneLate: 0, open: 0, late: 0 },
  ])

  expect(shareOnTime(figures)).toBe(0.75)
  expect(shareOnTime({ doneOnTime: 0, doneLate: 0, open: 3, late: 0 })).toBeNull()
})
