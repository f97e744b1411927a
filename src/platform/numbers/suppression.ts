import { z } from 'zod'

/** A published figure that is too small to show, or that would give such a one away. */
export const HIDDEN = 'hidden'
export const Hidden = z.literal(HIDDEN)
export const Count = z.union([z.int(), Hidden])
export type Count = z.infer<typeof Count>

/** Published figures of people below this are hidden. Zero is shown: it tells of nobody. */
export const SMALLEST_PUBLISHED = 5

export function isTooSmall(count: number): boolean {
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

/**
 * Whether figures that are hidden together give none of them away when their sum is known: more than one of somebody, and room
 * for each to be SMALLEST_PUBLISHED or more.
 */
export function isHiddenWell(hidden: readonly number[]): boolean {
  const sum = hidden.reduce((total, part) => total + part, 0)
  return hidden.length > 1 && sum - (hidden.length - 1) >= SMALLEST_PUBLISHED
}

function isProtected(parts: readonly number[], hidden: ReadonlySet<number>, hidesTotal: boolean): boolean {
  if (hidesTotal) return hidden.size > 0 || parts.every((part) => part === 0)
  if (hidden.size === 0) return true
  return isHiddenWell([...hidden].map((index) => parts[index] ?? 0))
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
