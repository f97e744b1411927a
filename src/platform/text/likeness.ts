import { fold } from './fold.ts'

/** Letters of a name below which one wrong letter makes another name: Ina and Iva are two people. */
const SHORT = 5
/** From so many letters on, two wrong ones are taken for typing errors. */
const LONG = 12

/**
 * Whether two names are so alike that one may be a mistyped or changed form of the other: a letter too many, too few, wrong or
 * swapped; or one has a further family or given name.
 */
export function isNearName(a: string, b: string): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)]
  const [few, many] = one.length <= other.length ? [one, other] : [other, one]
  if (few.length >= 2 && few.length < many.length && few.every((word) => many.includes(word))) return true
  const [left, right] = [one.join(' '), other.join(' ')]
  const letters = Math.min(left.length, right.length)
  if (left === right || letters < SHORT) return false
  return distance(left, right) <= (letters >= LONG ? 2 : 1)
}

function wordsOf(name: string): string[] {
  return fold(name).split(' ').sort()
}

/** Whether two days (`YYYY-MM-DD`) differ by one digit, by two neighbouring ones swapped, or by day and month swapped. */
export function isNearDay(a: string, b: string): boolean {
  if (a === b) return false
  const [year, month, day] = a.split('-')
  if (b === `${year}-${day}-${month}`) return true
  return distance(a.replaceAll('-', ''), b.replaceAll('-', '')) === 1
}

/** How many letters have to be put in, left out, changed or swapped with their neighbour (optimal string alignment). */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3
  let [before, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, index) => index)]
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1]
      const changed = (last[j - 1] ?? 0) + (isSame ? 0 : 1)
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const swapped = isSwapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY
      next.push(Math.min(changed, swapped, (last[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    ;[before, last] = [last, next]
  }
  return last[b.length] ?? 0
}
