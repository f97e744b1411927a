import { expect, test } from 'vitest'
import { type ExactFigures, type ExactTable, nothing, totalOf } from './figures.ts'
import { hiddenOf, publishTable, showExactly } from './publish.ts'

function table(...figures: Partial<ExactFigures>[]): ExactTable {
  const rows = figures.map((given, index) => ({
    id: String(index),
    name: `Skola ${index}`,
    figures: { ...nothing, ...given },
  }))
  return { rows, total: totalOf(rows, { answered: 60, medianDays: 4 }) }
}

test('those who may open the records see every figure', () => {
  const exact = table({ plans: 3, pupils: 2 }, { plans: 40, pupils: 38 })

  const { rows, total } = showExactly(exact)

  expect(rows.map((row) => row.figures.plans)).toEqual([3, 40])
  expect(total).not.toHaveProperty('answered')
})

test('each kind of figure is protected for itself', () => {
  const { rows, total } = publishTable(
    table({ plans: 30, decreased: 3 }, { plans: 40, decreased: 22 }, { plans: 50, decreased: 31 }),
  )

  expect(rows.map((row) => row.figures.plans)).toEqual([30, 40, 50])
  expect(rows.map((row) => row.figures.decreased)).toEqual(['hidden', 'hidden', 31])
  expect(total.decreased).toBe(56)
})

test('the median of a few is hidden, of nobody there is none', () => {
  const { rows } = publishTable(
    table({ answered: 4, medianDays: 2 }, { answered: 0, medianDays: null }, { answered: 12, medianDays: 6 }),
  )

  expect(rows.map((row) => row.figures.medianDays)).toEqual(['hidden', null, 6])
})

test('what the country hides of a municipality its own page hides too', () => {
  const country = publishTable(table({ plans: 3 }, { plans: 7 }, { plans: 90 }))
  const schools = table({ plans: 7 }, { plans: 0 })

  const { rows, total } = publishTable(schools, hiddenOf(country, '1'))

  expect(total.plans).toBe('hidden')
  expect(rows.map((row) => row.figures.plans)).toEqual(['hidden', 0])
})
