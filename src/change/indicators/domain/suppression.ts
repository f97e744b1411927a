import { type Count, HIDDEN } from '../contract/overview.ts'

/** Published figures of people below this are hidden. Zero is shown: it tells of nobody. */
export const SMALLEST_PUBLISHED = 5

function isTooSmall(count: number): boolean {
  return count > 0 && count < SMALLEST_PUBLISHED
}

/**
 * Hides small figures of a column that adds up to a total, and as many others as needed so that the total gives no hidden
 * one away: what is hidden together must leave room for each of them to be SMALLEST_PUBLISHED or more. `totalIsHidden`:
 * another table hides this total, so it may not come out here either.
 */
export function suppressColumn(
  parts: readonly number[],
  totalIsHidden = false,
): { readonly parts: readonly Count[]; readonly total: Count } {
  const sum = parts.reduce((total, part) => total + part, 0)
  const hidesTotal = totalIsHidden || isTooSmall(sum)
  const hidden = new Set(indexesOf(parts, isTooSmall))
  const candidates = indexesOf(parts, (part) => part >= SMALLEST_PUBLISHED).sort(bySize(parts))
  while (!isProtected(parts, hidden, hidesTotal)) {
    const next = candidates.shift()
    if (next === undefined) return publish(parts, hidden, HIDDEN)
    hidden.add(next)
  }
  return publish(parts, hidden, hidesTotal ? HIDDEN : sum)
}

function isProtected(parts: readonly number[], hidden: ReadonlySet<number>, hidesTotal: boolean): boolean {
  if (hidesTotal) return hidden.size > 0 || parts.every((part) => part === 0)
  if (hidden.size === 0) return true
  const sum = [...hidden].reduce((total, index) => total + (parts[index] ?? 0), 0)
  return hidden.size > 1 && sum - (hidden.size - 1) >= SMALLEST_PUBLISHED
}

function publish(parts: readonly number[], hidden: ReadonlySet<number>, total: Count) {
  return { parts: parts.map((part, index): Count => (hidden.has(index) ? HIDDEN : part)), total }
}

function indexesOf(parts: readonly number[], fits: (part: number) => boolean): number[] {
  return parts.flatMap((part, index) => (fits(part) ? [index] : []))
}

function bySize(parts: readonly number[]) {
  return (a: number, b: number) => (parts[a] ?? 0) - (parts[b] ?? 0)
}
