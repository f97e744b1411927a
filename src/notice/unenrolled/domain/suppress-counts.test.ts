import { expect, test } from 'vitest'
import { suppressCounts } from './suppress-counts.ts'

const row = (onTime: number, silent: number) => ({ open: onTime + silent, onTime, silent })
const told = (...rows: ReturnType<typeof row>[]) => {
  const { rows: parts, total } = suppressCounts(rows)
  return [...parts, total].map(({ open, onTime, silent }) => [open, onTime, silent].join(' '))
}

test.each([
  ['nothing is small', [row(9, 6), row(0, 7)], ['15 9 6', '7 0 7', '22 9 13']],
  ['there is nobody', [row(0, 0)], ['0 0 0', '0 0 0']],
  [
    'one part of the only municipality is small',
    [row(5, 3), row(0, 0)],
    ['8 hidden hidden', '0 0 0', '8 hidden hidden'],
  ],
  [
    'a small part takes the smallest other municipality with it',
    [row(5, 3), row(30, 20), row(9, 8)],
    ['8 hidden hidden', '50 30 20', '17 hidden hidden', '75 44 31'],
  ],
  [
    'a municipality without a silent child does not hide the one of another',
    [row(5, 3), row(9, 0)],
    ['8 hidden hidden', '9 hidden hidden', '17 hidden hidden'],
  ],
  [
    'a small whole takes another whole with it',
    [row(2, 1), row(9, 8)],
    ['hidden hidden hidden', 'hidden hidden hidden', '20 11 9'],
  ],
  ['all together are few', [row(2, 1)], ['hidden hidden hidden', 'hidden hidden hidden']],
])('%s', (_, rows, expected) => {
  expect(told(...rows)).toEqual(expected)
})
