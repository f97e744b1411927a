import { LISTED_SKIPPED_LINES, type Skipped } from '../contract/import-report.ts'
import type { ImportSettings } from '../contract/import-settings.ts'

/** A row that is read and not taken, because of what its value means. */
export type SkippedRow = Pick<Skipped, 'about' | 'value'> & { readonly line: number }

/** Counts rows that are read and, because that was chosen or is so by default, not taken. */
export type SkippedRows = {
  add(row: SkippedRow): void
  count(): number
  /** Which they are, by value, the most first. */
  list(): Skipped[]
}

/** Of how many values it is told. */
const MOST = 50

export function skippedRows(isByDefault: (row: Pick<Skipped, 'about' | 'value'>) => boolean): SkippedRows {
  const known = new Map<string, Skipped>()
  let count = 0
  return {
    add({ about, value, line }) {
      count += 1
      const key = `${about}:${value}`
      const found = known.get(key)
      if (found !== undefined) {
        found.rows += 1
        if (found.lines.length < LISTED_SKIPPED_LINES) found.lines.push(line)
      } else if (known.size < MOST)
        known.set(key, { about, value, byDefault: isByDefault({ about, value }), rows: 1, lines: [line] })
    },
    count: () => count,
    list: () => [...known.values()].sort((a, b) => b.rows - a.rows),
  }
}

/** Whether the product itself skips the rows of a value: it suggested so (`own`), or nobody was asked. Subjects and pupils are never skipped unasked. */
export function isSkippedByDefault(
  own: ImportSettings | null,
  { posts }: Pick<ImportSettings, 'posts'>,
): (row: Pick<Skipped, 'about' | 'value'>) => boolean {
  return ({ about, value }) => {
    switch (about) {
      case 'absenceKind':
        return own?.absenceKinds[value] === 'present'
      case 'behaviourKind':
        return own?.behaviourKinds[value] === 'skip'
      case 'post':
        return own?.posts[value] === 'skip' || posts[value] === undefined
      default:
        return false
    }
  }
}
