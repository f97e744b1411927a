import type { Counts } from '../contract/import-report.ts'

/** What an import can do, in the order in which it is told. */
export const counted = [
  'added',
  'changed',
  'moved',
  'transferred',
  'ended',
  'removed',
  'classesAdded',
  'guardiansAdded',
  'guardiansChanged',
] as const

type CountDone = { readonly name: (typeof counted)[number]; readonly count: number }

/** What an import did, in the order in which it is told: additions always, the rest where there is some. */
export function countsDone(counts: Counts): readonly CountDone[] {
  return counted
    .filter((name) => name === 'added' || counts[name] > 0)
    .map((name) => ({ name, count: counts[name] }))
}
