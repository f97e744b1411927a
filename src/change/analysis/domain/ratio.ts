/** A part against its whole; null where there is no whole to compare with. */
export function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}

export function sumOf<Row>(rows: readonly Row[], value: (row: Row) => number): number {
  return rows.reduce((sum, row) => sum + value(row), 0)
}
