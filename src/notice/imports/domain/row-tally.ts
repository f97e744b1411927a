import type { ProblemCode } from '../contract/import-report.ts'
import type { ProblemList, ProblemSpot } from './problem-list.ts'

/** So many rows are still named one by one. */
const NAMED = 3

export type RowTally = {
  add(spot: ProblemSpot): void
  /** Once all rows have been read. */
  tell(problems: Pick<ProblemList, 'warning'>): void
}

/**
 * Rows that lack something that a whole list may lack: a few are told each (`one`), more of them in one sentence with their number
 * (`many`), so that they do not hide what else is wrong.
 */
export function rowTally(one: ProblemCode, many: ProblemCode): RowTally {
  const first: ProblemSpot[] = []
  let count = 0
  return {
    add(spot) {
      count += 1
      if (first.length < NAMED) first.push(spot)
    },
    tell(problems) {
      if (count <= NAMED) for (const spot of first) problems.warning(one, spot)
      else {
        const { line: _, ...place } = first[0] ?? {}
        problems.warning(many, { ...place, params: { count } })
      }
    },
  }
}
