import type {
  DoseRow,
  Family,
  MeasureRow,
  RiskGroup,
  RiskGroupRow,
  RiskRow,
  SubjectRow,
} from '../contract/analysis.ts'
import { measureTable } from './measure-table.ts'
import { ratio, sumOf } from './ratio.ts'

type Outcomes = { readonly decreased: number; readonly unchanged: number; readonly increased: number }

/** Measures of a place, counted together where they are alike. */
export type MeasureCell = Outcomes & {
  readonly placeId: string
  readonly classifier: string
  readonly code: string
  readonly subject: string | null
  readonly measures: number
  readonly pupils: number
  readonly hours: number
}

/** Risks of the plans of a place, counted together where they are alike. */
export type RiskCell = Outcomes & {
  readonly placeId: string
  readonly version: string
  readonly code: string
  /** The first hour of the band of the dose. */
  readonly dose: number
  readonly plans: number
  readonly pupils: number
  readonly measures: number
  readonly hours: number
}

export type Named = { readonly code: string; readonly nameLv: string; readonly nameEn: string }
export type KnownMeasure = Named & {
  readonly classifier: string
  readonly family: Family
  readonly centsPerHour: number | null
}
export type KnownRisk = Named & { readonly version: string; readonly group: RiskGroup }

const outcomes = ['decreased', 'unchanged', 'increased'] as const

/** Sums of cells by a key; the keys in the order in which they come first. */
function sums<Cell, Name extends keyof Cell & string>(
  cells: readonly Cell[],
  keyOf: (cell: Cell) => string,
  names: readonly Name[],
): ReadonlyMap<string, Record<Name, number>> {
  const of = (group: readonly Cell[]) =>
    Object.fromEntries(names.map((name) => [name, sumOf(group, (cell) => Number(cell[name]))])) as Record<
      Name,
      number
    >
  return new Map([...Map.groupBy(cells, keyOf)].map(([key, group]) => [key, of(group)]))
}

export const measureKey = (one: { readonly classifier: string; readonly code: string }) =>
  `${one.classifier}:${one.code}`

/** Measures by what they are, most first, with planned cost where that of an hour is known. */
export function measureRows(
  cells: readonly MeasureCell[],
  known: readonly KnownMeasure[],
): readonly MeasureRow[] {
  const byKey = sums(cells, measureKey, ['measures', 'hours', ...outcomes])
  const rows = known.flatMap((measure): (MeasureRow & { readonly measures: number })[] => {
    const sum = byKey.get(measureKey(measure))
    if (sum === undefined) return []
    const { centsPerHour, ...named } = measure
    const cents = centsPerHour === null ? null : Math.round(sum.hours * centsPerHour)
    return [{ ...named, ...sum, cents }]
  })
  return rows.toSorted((a, b) => b.measures - a.measures)
}

/** Consultations in a school subject, by subject, with its share in their planned hours. */
export function subjectRows(cells: readonly MeasureCell[], known: readonly Named[]): readonly SubjectRow[] {
  const table = measureTable(
    cells.flatMap(({ subject, measures, hours }) =>
      subject === null ? [] : [{ key: subject, measures, hours, cents: null }],
    ),
  )
  return table.lines
    .flatMap(({ key, measures, hours }) => {
      const subject = known.find(({ code }) => code === key)
      return subject === undefined
        ? []
        : [{ ...subject, measures, hours, share: ratio(hours, table.total.hours) }]
    })
    .toSorted((a, b) => b.hours - a.hours || b.measures - a.measures)
}

const worked = ['plans', 'measures', 'hours', ...outcomes] as const
const riskKey = (one: { readonly version: string; readonly code: string }) => `${one.version}:${one.code}`

/** Risks on which plans work, most frequent first. */
export function riskRows(cells: readonly RiskCell[], known: readonly KnownRisk[]): readonly RiskRow[] {
  const byKey = sums(cells, riskKey, worked)
  const rows = known.flatMap((risk) => {
    const sum = byKey.get(riskKey(risk))
    if (sum === undefined) return []
    const { plans, ...rest } = sum
    return [{ ...risk, risks: plans, ...rest }]
  })
  return rows.toSorted((a, b) => b.risks - a.risks)
}

export function riskGroupRows(
  cells: readonly RiskCell[],
  groupOf: (cell: RiskCell) => RiskGroup,
  groups: readonly RiskGroup[],
): readonly RiskGroupRow[] {
  const byGroup = sums(cells, groupOf, worked)
  return groups.flatMap((group) => {
    const sum = byGroup.get(group)
    if (sum === undefined) return []
    const { plans, ...rest } = sum
    return [{ group, risks: plans, ...rest }]
  })
}

/** Outcomes by dose; every band of `bands` has its row. */
export function doseRows(cells: readonly RiskCell[], bands: readonly number[]): readonly DoseRow[] {
  const byBand = sums(cells, ({ dose }) => String(dose), outcomes)
  return bands.map((from, index) => {
    const next = bands[index + 1]
    const none = { decreased: 0, unchanged: 0, increased: 0 }
    return { from, until: next === undefined ? null : next - 1, ...(byBand.get(String(from)) ?? none) }
  })
}
