import { describe, expect, test } from 'vitest'
import type { Problem } from '../contract/import-report.ts'
import { lineRanges } from './line-ranges.ts'
import { groupProblems } from './problem-groups.ts'

const problem = (line: number | null, more: Partial<Problem> = {}): Problem => ({
  code: 'class-unknown',
  severity: 'error',
  line,
  column: 'Klase',
  file: null,
  who: 'Kalniņš Jānis',
  params: { value: '7d' },
  ...more,
})

describe('one problem of one pupil', () => {
  test('is told once with its rows', () => {
    const groups = groupProblems([problem(40), problem(41), problem(45)])

    expect(groups).toMatchObject([{ lines: [40, 41, 45], problem: { line: 40 } }])
  })

  test('that repeats rows names all of those', () => {
    const repeated = (line: number, firstLine: number) =>
      problem(line, { code: 'row-repeated', severity: 'warning', params: { firstLine } })

    const groups = groupProblems([repeated(8, 2), repeated(9, 3), repeated(10, 7)])

    expect(groups).toMatchObject([{ lines: [8, 9, 10], problem: { params: { firstLine: '2–3, 7' } } }])
  })

  test.each([
    ['of another pupil', { who: 'Liepiņa Elza' }],
    ['with another value', { params: { value: '7e' } }],
    ['of another kind', { code: 'date-future' as const }],
    ['only warned of', { severity: 'warning' as const }],
  ])('stays apart from one %s', (_, more) => {
    expect(groupProblems([problem(2), problem(3, more)])).toHaveLength(2)
  })

  test('stays apart where nobody is named, or no row', () => {
    expect(groupProblems([problem(2, { who: null }), problem(3, { who: null })])).toHaveLength(2)
    expect(groupProblems([problem(null), problem(null)])).toHaveLength(2)
  })
})

test('numbers of rows are written as ranges', () => {
  expect(lineRanges([9, 2, 3, 4, 4, 7])).toBe('2–4, 7, 9')
  expect(lineRanges([])).toBe('')
})
