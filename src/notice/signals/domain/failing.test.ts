import { expect, test } from 'vitest'
import { isFailing } from './failing.ts'

const none = { pointsSum: 0, pointsCount: 0, passed: 0, notPassed: 0, notAssessed: 0 }

test.each([
  ['a mean below 4', { pointsSum: 11, pointsCount: 3 }, true],
  ['a mean of exactly 4', { pointsSum: 12, pointsCount: 3 }, false],
  ['no marks that judge: formative levels only', {}, false],
  ['one ni and nothing else', { notPassed: 1 }, true],
  ['as many ni as i', { passed: 2, notPassed: 2 }, false],
  ['more ni than i', { passed: 2, notPassed: 3 }, true],
  ['one nv beside a good mark', { pointsSum: 7, pointsCount: 1, notAssessed: 1 }, false],
  ['more nv than marks', { pointsSum: 7, pointsCount: 1, notAssessed: 2 }, true],
  [
    'ni and nv together outnumber marks and i',
    { pointsSum: 6, pointsCount: 1, passed: 1, notPassed: 2, notAssessed: 1 },
    true,
  ],
])('%s: failing is %s', (_, marks, expected) => {
  expect(isFailing({ ...none, ...marks })).toBe(expected)
})
