import { HIDDEN } from '#platform/numbers/suppression.ts'
import type { MeasureRow, PlaceRow, RiskGroup, RiskGroupRow, SupportFigures } from '../contract/analysis.ts'
import { hideCells, type SizedCell } from './hidden-cells.ts'
import { fewestJudged } from './improvement.ts'
import {
  type KnownMeasure,
  type MeasureCell,
  measureKey,
  measureRows,
  type RiskCell,
  riskGroupRows,
} from './support-tables.ts'

/** Exact figures: nothing is hidden in them yet. */
export type ExactFigures = { readonly [Name in keyof SupportFigures]: number }
export type ExactRow = { readonly id: string; readonly name: string; readonly figures: ExactFigures }

/** Which figures stand and fall with which count of people. */
const countedBy = {
  plans: 'pupils',
  pupils: 'pupils',
  measures: 'pupils',
  hours: 'pupils',
  consultations: 'consultedPupils',
  consultationHours: 'consultedPupils',
  consultationCents: 'consultedPupils',
  unpriced: 'consultedPupils',
  economicMeasures: 'economicPupils',
  consultedPupils: 'consultedPupils',
  economicPupils: 'economicPupils',
  bothPupils: 'bothPupils',
  improved: 'judged',
  notImproved: 'judged',
  improvedPupils: 'judged',
  notImprovedPupils: 'judged',
  decreased: 'decreased',
  unchanged: 'unchanged',
  increased: 'increased',
} as const satisfies Partial<Record<keyof SupportFigures, keyof SupportFigures | 'judged'>>
const names = Object.keys(countedBy) as (keyof typeof countedBy)[]

/** Publishes a table of all places, and the sum over some or all of them. */
export function publishPlaces(rows: readonly ExactRow[]): {
  readonly row: (row: ExactRow) => PlaceRow
  readonly union: (places: readonly string[], figures: ExactFigures) => SupportFigures
} {
  const sizes = [...new Set(Object.values(countedBy))]
  const hidden = hideCells(
    rows.flatMap(({ id, figures }) =>
      sizes.map(
        (key): SizedCell => ({
          place: id,
          key,
          size: key === 'judged' ? fewestJudged(figures) : figures[key],
        }),
      ),
    ),
    { sumsOfPlaces: false },
  )
  const publish = (figures: ExactFigures, isHidden: (key: string) => boolean): SupportFigures => ({
    ...figures,
    ...Object.fromEntries(names.filter((name) => isHidden(countedBy[name])).map((name) => [name, HIDDEN])),
  })
  return {
    row: ({ id, name, figures }) => ({ id, name, figures: publish(figures, (key) => hidden.cell(id, key)) }),
    union: (places, figures) => publish(figures, (key) => hidden.union(places, key)),
  }
}

type Outcome = { readonly decreased: number; readonly unchanged: number; readonly increased: number }

/** The smallest outcome that there is: when it is small, all three are hidden. */
function smallestOf({ decreased, unchanged, increased }: Outcome): number {
  const some = [decreased, unchanged, increased].filter((count) => count > 0)
  return some.length === 0 ? 0 : Math.min(...some)
}

const hiddenOutcomes = { decreased: HIDDEN, unchanged: HIDDEN, increased: HIDDEN } as const

type Counted = Outcome & { readonly placeId: string; readonly pupils: number }

/** Counts and outcomes of some places by key, each hidden for itself. */
function hideBy<Cell extends Counted>(cells: readonly Cell[], keyOf: (cell: Cell) => string) {
  const together = [...Map.groupBy(cells, (cell) => JSON.stringify([cell.placeId, keyOf(cell)])).values()]
  const sized = (sizeOf: (group: readonly Cell[]) => number) =>
    together.flatMap((group): SizedCell[] => {
      const [first] = group
      return first === undefined ? [] : [{ place: first.placeId, key: keyOf(first), size: sizeOf(group) }]
    })
  const sum = (group: readonly Cell[], name: keyof Outcome) =>
    group.reduce((all, cell) => all + cell[name], 0)
  const options = { sumsOfPlaces: true }
  return {
    // Pupils of several cells may be the same ones: no fewer than in the largest of them.
    counts: hideCells(
      sized((group) => Math.max(...group.map(({ pupils }) => pupils))),
      options,
    ),
    outcomes: hideCells(
      sized((group) =>
        smallestOf({
          decreased: sum(group, 'decreased'),
          unchanged: sum(group, 'unchanged'),
          increased: sum(group, 'increased'),
        }),
      ),
      options,
    ),
  }
}

/** Measures of some of the places as they may be published. `cells` are those of all places. */
export function publishMeasures(
  cells: readonly MeasureCell[],
  places: readonly string[],
  known: readonly KnownMeasure[],
): readonly MeasureRow[] {
  const { counts, outcomes } = hideBy(cells, measureKey)
  const within = new Set(places)
  return measureRows(
    cells.filter(({ placeId }) => within.has(placeId)),
    known,
  ).map((row) => ({
    ...row,
    ...(outcomes.union(places, measureKey(row)) ? hiddenOutcomes : {}),
    ...(counts.union(places, measureKey(row))
      ? { measures: HIDDEN, hours: HIDDEN, cents: row.cents === null ? null : HIDDEN, ...hiddenOutcomes }
      : {}),
  }))
}

export function publishRiskGroups(
  cells: readonly RiskCell[],
  places: readonly string[],
  {
    groupOf,
    groups,
  }: { readonly groupOf: (cell: RiskCell) => RiskGroup; readonly groups: readonly RiskGroup[] },
): readonly RiskGroupRow[] {
  const { counts, outcomes } = hideBy(cells, groupOf)
  const within = new Set(places)
  return riskGroupRows(
    cells.filter(({ placeId }) => within.has(placeId)),
    groupOf,
    groups,
  ).map((row) => ({
    ...row,
    ...(outcomes.union(places, row.group) ? hiddenOutcomes : {}),
    ...(counts.union(places, row.group)
      ? { risks: HIDDEN, measures: HIDDEN, hours: HIDDEN, ...hiddenOutcomes }
      : {}),
  }))
}
