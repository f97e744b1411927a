import {
  type Count,
  HIDDEN,
  isHiddenWell,
  isTooSmall,
  suppressColumn,
} from '#platform/numbers/suppression.ts'

type Exact = { readonly open: number; readonly onTime: number; readonly silent: number }
type Told = { readonly open: Count; readonly onTime: Count; readonly silent: Count }

/**
 * Counts by municipality as the state may see them: open = on time + silent, and the rows add up to the total. Small figures are
 * hidden, and with them as many others as needed so that neither a row nor a column gives one away: of a row both parts or
 * none, of the parts of several rows together enough that each could be large.
 */
export function suppressCounts(rows: readonly Exact[]): {
  readonly rows: readonly Told[]
  readonly total: Told
} {
  const open = suppressColumn(rows.map((row) => row.open))
  const sum = (part: 'onTime' | 'silent') => rows.reduce((all, row) => all + row[part], 0)
  const hidden = new Set(
    rows.flatMap((row, index) => (open.parts[index] === HIDDEN || hasSmallPart(row) ? [index] : [])),
  )
  const candidates = rows
    .flatMap((row, index) => (hidden.has(index) || row.open === 0 ? [] : [index]))
    .sort((a, b) => (rows[a]?.open ?? 0) - (rows[b]?.open ?? 0))
  while (!isProtected(rows, hidden) && candidates.length > 0) hidden.add(candidates.shift() ?? 0)
  const hidesTotal =
    open.total === HIDDEN ||
    hasSmallPart({ onTime: sum('onTime'), silent: sum('silent') }) ||
    !isProtected(rows, hidden)
  const parts = (exact: Omit<Exact, 'open'>, isHidden: boolean) =>
    isHidden ? ({ onTime: HIDDEN, silent: HIDDEN } as const) : { onTime: exact.onTime, silent: exact.silent }
  return {
    rows: rows.map((row, index) => ({ open: open.parts[index] ?? HIDDEN, ...parts(row, hidden.has(index)) })),
    total: { open: open.total, ...parts({ onTime: sum('onTime'), silent: sum('silent') }, hidesTotal) },
  }
}

function hasSmallPart({ onTime, silent }: Omit<Exact, 'open'>): boolean {
  return isTooSmall(onTime) || isTooSmall(silent)
}

/** Both columns of parts, with the totals known. A part of nobody protects nobody else, so it does not count. */
function isProtected(rows: readonly Exact[], hidden: ReadonlySet<number>): boolean {
  return (['onTime', 'silent'] as const).every((part) => {
    const values = [...hidden].map((index) => rows[index]?.[part] ?? 0).filter((value) => value > 0)
    return values.length === 0 || isHiddenWell(values)
  })
}
