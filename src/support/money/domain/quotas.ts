/** From this share of a quota on, whoever decides is warned. */
const NEAR = 0.8

type QuotaLevel = 'within' | 'near' | 'over' | 'unknown'

/** How what is taken stands to what may be spent; both in the same unit. Without a quota or a value nothing is guessed. */
export function levelOf(taken: number | null, quota: number | null): QuotaLevel {
  if (taken === null || quota === null) return 'unknown'
  if (taken > quota) return 'over'
  return taken > 0 && taken >= NEAR * quota ? 'near' : 'within'
}

/**
 * Splits cents by weights, to the cent: each gets its whole part, and what is left goes one by one to the largest
 * remainders (Hamilton), the earlier first among equal ones. Without any weight nobody gets anything.
 */
export function splitByWeight(cents: number, weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0)
  if (sum === 0) return weights.map(() => 0)
  const exact = weights.map((weight) => (cents * weight) / sum)
  const parts = exact.map(Math.floor)
  const left = cents - parts.reduce((total, part) => total + part, 0)
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index)
  const luckier = new Set(byRemainder.slice(0, left).map(({ index }) => index))
  return parts.map((part, index) => part + (luckier.has(index) ? 1 : 0))
}
