/** Sorts after every letter, so that `start … start + LAST` holds exactly the names that begin with `start`. */
export const LAST = '\u{10FFFF}'

/** What was typed, ready to be looked for: the first word begins a name, each other begins some word of it. */
export type NameSearch = { readonly start: string; readonly others: readonly string[] }

export function readNameSearch(text: string): NameSearch | null {
  const [start, ...others] = text.split(/[\s,–-]+/).filter((word) => word !== '')
  return start === undefined ? null : { start, others }
}
