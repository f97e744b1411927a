import { countPupilsByPlace } from '#foundation/people/index.ts'
import { type FlagFigures, measureAnswersByPlace } from '#notice/risk/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import { countPlansByPlace } from '#support/plans/index.ts'
import type { Overview } from '../contract/overview.ts'
import { type ExactFigures, type ExactTable, nothing, totalOf } from '../domain/figures.ts'

export type TableOf = {
  readonly by: 'institution' | 'municipality'
  readonly places: readonly { readonly id: string; readonly name: string }[]
  readonly schoolYear: string
  readonly now: Date
}

type Timing = Pick<ExactFigures, 'answered' | 'medianDays' | 'unanswered'>

/** All figures of all places, in three queries however many places there are. */
export async function readExactTable(
  trx: Trx,
  { by, places, schoolYear, now }: TableOf,
): Promise<ExactTable> {
  const of = { by, schoolYear, ids: places.map((place) => place.id) }
  const plans = byPlace(await countPlansByPlace(trx, of))
  const answers = byPlace(await measureAnswersByPlace(trx, of, now))
  const pupils = byPlace(await countPupilsByPlace(trx, of))
  const rows = places.map(({ id, name }) => {
    const { placeId: _, ...counts } = plans.get(id) ?? { placeId: id }
    const learners = pupils.get(id)?.pupils ?? 0
    return { id, name, figures: { ...nothing, ...counts, ...timingOf(answers.get(id)), learners } }
  })
  return { rows, total: totalOf(rows, timingOf(answers.get(null))) }
}

/** The total of the school year before, through the same eye as the table of this one. */
export async function totalBefore(
  schoolYear: string | undefined,
  tableOf: (schoolYear: string) => Promise<Pick<Overview, 'total'>>,
): Promise<Overview['before']> {
  return schoolYear === undefined ? null : { schoolYear, total: (await tableOf(schoolYear)).total }
}

function timingOf(figures: FlagFigures | undefined): Timing {
  return {
    answered: figures?.answered ?? 0,
    medianDays: figures?.medianDays ?? null,
    unanswered: figures?.unanswered ?? 0,
  }
}

function byPlace<Id, Row extends { readonly placeId: Id }>(rows: readonly Row[]): ReadonlyMap<Id, Row> {
  return new Map(rows.map((row) => [row.placeId, row]))
}
