import { sql } from 'kysely'
import type { Db } from '#platform/db/connect.ts'

/** Whoever was noticed waits no longer than this for a first answer. */
const ANSWER_WITHIN_DAYS = 14

export type FlagFigures = {
  /** Null: all places together. */
  readonly placeId: string | null
  /** Flags that have an answer: the median is theirs. */
  readonly answered: number
  readonly medianDays: number | null
  /** Waiting longer than ANSWER_WITHIN_DAYS: `GET /flags?state=open&waitingOver=14`. */
  readonly unanswered: number
}

export type MeasuredBy = {
  readonly by: 'institution' | 'municipality'
  readonly ids: readonly string[]
  readonly schoolYear: string
}

/** How long people who were noticed waited for a first answer, for many places at once and for all of them together. */
export async function measureAnswersByPlace(
  db: Db,
  { by, ids, schoolYear }: MeasuredBy,
  now: Date,
): Promise<readonly FlagFigures[]> {
  const place = sql.ref(`flag.${by}_id`)
  const { rows } = await sql<FlagFigures>`
    select ${place} as "placeId", count(flag.answered_at) as answered,
      (percentile_cont(0.5) within group (order by extract(epoch from flag.answered_at - flag.raised_at) / 86400))::float8
        as "medianDays",
      count(*) filter (where flag.answered_at is null
        and flag.raised_at < ${now}::timestamptz - make_interval(days => ${ANSWER_WITHIN_DAYS})) as unanswered
    from risk.flags flag
    join institutions.semesters semester on semester.id = flag.semester_id and semester.school_year = ${schoolYear}
    where ${place} = any (${[...ids]}::uuid[]) and flag.institution_id is not null and flag.withdrawn_at is null
    group by grouping sets ((${place}), ())`.execute(db)
  return rows
}
