import { countPupilsByPlace } from '#foundation/people/index.ts'
import { type FlagFigures, measureAnswersByPlace } from '#notice/risk/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import { countPlansByPlace } from '#support/plans/index.ts'
import type { Overview } from '../contract/overview.ts'
import { type ExactFigures, type ExactTable, nothing, totalOf } from '../domain/figures.ts'

export type TablesOf = {
  readonly by: 'institution' | 'municipality'
  readonly places: readonly { readonly id: string; readonly name: string }[]
  readonly now: Date
}

/** All figures of the places in one school year. */
export type ReadTable = (schoolYear: string) => Promise<ExactTable>

/** Today's pupils by place: the same whatever school year is asked for. */
type Learners = ReadonlyMap<string, number>

type Timing = Pick<ExactFigures, 'answered' | 'medianDays' | 'unanswered'>

/** Tables of any school year for the same places: three queries for the first, two for each other, however many the places. */
export function exactTables(trx: Trx, of: TablesOf): ReadTable {
  let learners: Promise<Learners> | undefined
  return async (schoolYear) => {
    learners ??= readLearners(trx, of)
    return readTable(trx, { ...of, schoolYear, learners: await learners })
  }
}

async function readLearners(trx: Trx, { by, places }: TablesOf): Promise<Learners> {
  const counted = await countPupilsByPlace(trx, { by, ids: places.map((place) => place.id) })
  return new Map(counted.map(({ placeId, pupils }) => [placeId, pupils]))
}

async function readTable(
  trx: Trx,
  {
    by,
    places,
    learners,
    schoolYear,
    now,
  }: TablesOf & { readonly schoolYear: string; readonly learners: Learners },
): Promise<ExactTable> {
  const of = { by, schoolYear, ids: places.map((place) => place.id) }
  const plans = byPlace(await countPlansByPlace(trx, of))
  const answers = byPlace(await measureAnswersByPlace(trx, of, now))
  const rows = places.map(({ id, name }) => {
    const { placeId: _, ...counts } = plans.get(id) ?? { placeId: id }
    const timing = timingOf(answers.get(id))
    return { id, name, figures: { ...nothing, ...counts, ...timing, learners: learners.get(id) ?? 0 } }
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
