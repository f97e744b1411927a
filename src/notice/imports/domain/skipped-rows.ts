/** Counts rows that are read and, because that was chosen, not taken. */
export type SkippedRows = {
  add(): void
  count(): number
}

export function skippedRows(): SkippedRows {
  let rows = 0
  return {
    add() {
      rows += 1
    },
    count: () => rows,
  }
}
