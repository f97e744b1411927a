import { ratio } from './ratio.ts'

/** Measures counted together. One measure alone is such a sum too: what adds rows up adds sums up. */
export type MeasureSum = {
  /** What they are counted by: a kind of support, a school subject, a year. */
  readonly key: string
  readonly measures: number
  readonly hours: number
  /** Planned funding; null: no cost of an hour is known for the kind. */
  readonly cents: number | null
}

export type MeasureLine = MeasureSum & {
  /** Of the funding of all lines; null where it is not known. */
  readonly share: number | null
  readonly hoursPerMeasure: number | null
  readonly centsPerMeasure: number | null
}

export type MeasureTable = { readonly lines: readonly MeasureLine[]; readonly total: MeasureLine }

/** Measures, hours and planned funding by key, in the order in which the keys come first, with the total (study 2023, table 3.2.4). */
export function measureTable(sums: Iterable<MeasureSum>): MeasureTable {
  const lines = new Map<string, MeasureSum>()
  for (const sum of sums) lines.set(sum.key, add(lines.get(sum.key), sum))
  const added = [...lines.values()]
  const total = added.reduce<MeasureSum>((sum, line) => add(sum, { ...line, key: '' }), nothing)
  return {
    lines: added.map((line) => lineOf(line, total.cents)),
    total: lineOf(total, total.cents),
  }
}

const nothing: MeasureSum = { key: '', measures: 0, hours: 0, cents: null }

function add(known: MeasureSum | undefined, { key, measures, hours, cents }: MeasureSum): MeasureSum {
  if (known === undefined) return { key, measures, hours, cents }
  return {
    key,
    measures: known.measures + measures,
    hours: known.hours + hours,
    cents: cents === null ? known.cents : (known.cents ?? 0) + cents,
  }
}

function lineOf(sum: MeasureSum, allCents: number | null): MeasureLine {
  return {
    ...sum,
    share: sum.cents === null || allCents === null ? null : ratio(sum.cents, allCents),
    hoursPerMeasure: ratio(sum.hours, sum.measures),
    centsPerMeasure: sum.cents === null ? null : ratio(sum.cents, sum.measures),
  }
}
