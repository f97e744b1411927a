/** A cause that fewer children have is not told by itself: it could be known who is meant. */
const FEWEST_TOLD = 5

type Counted = { readonly code: string | null; readonly count: number }

/**
 * Causes by count, the rare ones put together. What is put together is never fewer than FEWEST_TOLD unless there is nothing else, so
 * that the total gives none of them away.
 */
export function foldFew<Cause extends Counted>(
  causes: readonly Cause[],
): { readonly told: readonly Cause[]; readonly few: number } {
  const sorted = causes.toSorted((a, b) => b.count - a.count)
  const told = sorted.filter(({ count }) => count >= FEWEST_TOLD)
  const total = (parts: readonly Cause[]) => parts.reduce((sum, { count }) => sum + count, 0)
  let few = total(sorted) - total(told)
  while (few > 0 && few < FEWEST_TOLD && told.length > 0) few += told.pop()?.count ?? 0
  return { told, few }
}
