import type { Colleague } from '../contract/staff.ts'

/** What waits for a decision on one person: access and addresses alike. */
function wishes({ proposals, addresses }: Colleague) {
  return [
    ...proposals.map(({ id, kind, hindrance, canDecline }) => ({ id, kind, hindrance, canDecline })),
    ...addresses.map(({ id, hindrance, canDecline }) => ({
      id,
      kind: 'address' as const,
      hindrance,
      canDecline,
    })),
  ]
}
export type Wish = ReturnType<typeof wishes>[number]

/** What the reader may confirm of a person. */
export const confirmable = (person: Colleague): Wish[] =>
  wishes(person).filter(({ hindrance }) => hindrance === null)

/** What the reader may decline of a person. */
export const declinable = (person: Colleague): Wish[] => wishes(person).filter(({ canDecline }) => canDecline)

/** Of whom something waits: first those on whom the reader can decide, last those for whom somebody else does. */
export function whoWaits(people: readonly Colleague[]): Colleague[] {
  const waiting = people.filter(({ proposals, addresses }) => proposals.length + addresses.length > 0)
  const rank = (person: Colleague) => {
    if (confirmable(person).length > 0) return 0
    return declinable(person).length > 0 ? 1 : 2
  }
  return waiting.toSorted((a, b) => rank(a) - rank(b))
}
