import { expect, test } from 'vitest'
import { problemList } from './problem-list.ts'
import { rowTally } from './row-tally.ts'

function told(rows: number) {
  const problems = problemList()
  const tally = rowTally('code-missing', 'codes-missing')
  for (let line = 2; line < 2 + rows; line++) tally.add({ line, column: 'Personas kods' })
  tally.tell(problems)
  return problems.kept().map(({ code, line, column, params }) => ({ code, line, column, params }))
}

test('a few rows are told one by one', () => {
  expect(told(2)).toEqual([
    { code: 'code-missing', line: 2, column: 'Personas kods', params: {} },
    { code: 'code-missing', line: 3, column: 'Personas kods', params: {} },
  ])
})

test('many rows are told once, with their number', () => {
  expect(told(400)).toEqual([
    { code: 'codes-missing', line: null, column: 'Personas kods', params: { count: 400 } },
  ])
})

test('nothing is told of nothing', () => {
  expect(told(0)).toEqual([])
})
