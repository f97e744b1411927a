import { ratio, sumOf } from './ratio.ts'

/** How many units (pupils, institutions) used which of the two kinds of support. */
export type UseCount = {
  readonly consultative: boolean
  readonly economic: boolean
  readonly units: number
}

export type CoUse = {
  /** Units with either kind of support. */
  readonly used: number
  readonly consultative: number
  readonly economic: number
  readonly both: number
  readonly neither: number
  /** Of all units, those with neither included. */
  readonly shares: {
    readonly consultative: number | null
    readonly economic: number | null
    readonly both: number | null
  }
}

/**
 * Consultative and economic support used together (study 2023, table 3.1.4: "EA un KA kombinētā izmantošana"). What is in both counts
 * once: used = economic + consultative − both.
 */
export function coUseOf(counts: readonly UseCount[]): CoUse {
  const where = (fits: (count: UseCount) => boolean) => sumOf(counts.filter(fits), ({ units }) => units)
  const all = where(() => true)
  const consultative = where((count) => count.consultative)
  const economic = where((count) => count.economic)
  const both = where((count) => count.consultative && count.economic)
  const used = economic + consultative - both
  return {
    used,
    consultative,
    economic,
    both,
    neither: all - used,
    shares: {
      consultative: ratio(consultative, all),
      economic: ratio(economic, all),
      both: ratio(both, all),
    },
  }
}
