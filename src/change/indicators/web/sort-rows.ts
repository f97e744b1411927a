import { HIDDEN } from '#platform/numbers/suppression.ts'
import type { Sort } from '#web/ui/DataTable.tsx'
import type { Overview } from '../contract/overview.ts'
import { evaluatedOf } from './use-figure-text.ts'

export type Row = Overview['rows'][number]

/** Rows by one figure; hidden and missing ones come last either way, and equal ones go by name. */
export function sortRows(rows: readonly Row[], { column, direction }: Sort): Row[] {
  const sign = direction === 'ascending' ? 1 : -1
  const byName = (a: Row, b: Row) => a.name.localeCompare(b.name, 'lv')
  if (column === 'name') return rows.toSorted((a, b) => sign * byName(a, b))
  return rows.toSorted((a, b) => compare(figureOf(a, column), figureOf(b, column), sign) || byName(a, b))
}

function compare(a: number | undefined, b: number | undefined, sign: number): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
  return sign * (a - b)
}

function figureOf({ figures }: Row, column: string): number | undefined {
  if (column === 'decreased') {
    const whole = evaluatedOf(figures)
    return figures.decreased === HIDDEN || !whole ? undefined : figures.decreased / whole
  }
  const value =
    column === 'medianDays'
      ? figures.medianDays
      : column === 'unanswered'
        ? figures.unanswered
        : figures.plans
  return value === HIDDEN || value === null ? undefined : value
}
