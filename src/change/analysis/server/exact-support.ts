import { countEnrolledByPlace } from '#foundation/people/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import {
  measureSupportByMeasure,
  measureSupportByPlace,
  measureSupportByRisk,
  type SupportOfPlace,
} from '#support/plans/index.ts'
import type { ExactFigures, ExactRow } from '../domain/publish.ts'
import type { KnownMeasure, MeasureCell, RiskCell } from '../domain/support-tables.ts'
import type { Period } from './choose-period.ts'
import { familiesOf } from './known-codes.ts'

export type SupportOf = {
  readonly by: 'institution' | 'municipality'
  readonly places: readonly { readonly id: string; readonly name: string }[]
  readonly period: Period
  readonly measures: readonly KnownMeasure[]
}

export type ExactSupport = {
  readonly rows: readonly ExactRow[]
  readonly total: ExactFigures
  readonly measures: readonly MeasureCell[]
  readonly risks: readonly RiskCell[]
}

/** Everything that is analysed of some places, before anything is hidden: four queries, however many the places. Ask elevated. */
export async function readExactSupport(trx: Trx, of: SupportOf): Promise<ExactSupport> {
  const { rows, total } = await readPlaceFigures(trx, of)
  const within = { by: of.by, ids: of.places.map(({ id }) => id), semesterIds: of.period.semesterIds }
  return {
    rows,
    total,
    measures: await measureSupportByMeasure(trx, within),
    risks: await measureSupportByRisk(trx, within),
  }
}

/** The figures of each place and of all of them together: two queries. */
export async function readPlaceFigures(
  trx: Trx,
  { by, places, period, measures }: SupportOf,
): Promise<Pick<ExactSupport, 'rows' | 'total'>> {
  const ids = places.map(({ id }) => id)
  const found = await measureSupportByPlace(
    trx,
    { by, ids, semesterIds: period.semesterIds },
    familiesOf(measures),
  )
  const learners = await countEnrolledByPlace(trx, { by, ids, from: period.from, until: period.until })
  const byPlace = new Map(found.map((support) => [support.placeId, support]))
  const all = [...learners.values()].reduce((sum, pupils) => sum + pupils, 0)
  return {
    rows: places.map(({ id, name }) => ({
      id,
      name,
      figures: figuresOf(byPlace.get(id), learners.get(id) ?? 0),
    })),
    total: figuresOf(byPlace.get(null), all),
  }
}

const nothing: ExactFigures = {
  learners: 0,
  plans: 0,
  pupils: 0,
  measures: 0,
  hours: 0,
  consultations: 0,
  consultationHours: 0,
  consultationCents: 0,
  unpriced: 0,
  economicMeasures: 0,
  consultedPupils: 0,
  economicPupils: 0,
  bothPupils: 0,
  improved: 0,
  notImproved: 0,
  improvedPupils: 0,
  notImprovedPupils: 0,
  decreased: 0,
  unchanged: 0,
  increased: 0,
}

function figuresOf(support: SupportOfPlace | undefined, learners: number): ExactFigures {
  const { placeId: _, ...figures } = support ?? { ...nothing, placeId: null }
  return { ...figures, learners }
}
