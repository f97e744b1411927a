import { SMALLEST_PUBLISHED } from '#platform/numbers/suppression.ts'

type Counted = { readonly code: string | null; readonly count: number }

/**
 * A cause that few children have is not told by itself: it could be known who is meant.
 * Causes by count, the rare ones put together. What is put together is never fewer than SMALLEST_PUBLISHED unless there is nothing else, so
 * that the total gives none of them away.
 */
export function foldFew<Cause extends Counted>(
  causes: readonly Cause[],
): { readonly told: readonly Cause[]; readonly few: number } {
  const sorted = causes.toSorted((a, b) => b.count - a.count)
  const told = sorted.filter(({ count }) => count >= SMALLEST_PUBLISHED)
  const total = (parts: readonly Cause[]) => parts.reduce((sum, { count }) => sum + count, 0)
  let few = total(sorted) - total(told)
  while (few > 0 && few < SMALLEST_PUBLISHED && told.length > 0) few += told.pop()?.count ?? 0
  return { told, few }
}
