import { expect, test } from 'vitest'
import { parseMark } from './mark-value.ts'

test.each([
  ['1', '1', 1],
  ['10', '10', 10],
  [' 7 ', '7', 7],
  ['7,0', '7', 7],
  ['nv', 'nv', null],
  ['NV', 'nv', null],
  ['n/nv', 'n/nv', null],
  ['i', 'i', null],
  ['Neieskaitīts', 'ni', null],
  ['S', 'S', null],
  ['p', 'P', null],
  ['85 %', '85%', null],
  ['+', '+', null],
])('%s is a mark', (text, value, points) => {
  expect(parseMark(text)).toEqual({ value, points })
})

test.each(['0', '11', '7,5', '-3', 'x', '', '=7', '101%'])('%j is no mark', (text) => {
  expect(parseMark(text)).toBeUndefined()
})
