import { sql } from 'kysely'
import type { Db } from '#platform/db/connect.ts'
import { ANSWER_WITHIN_DAYS } from '../contract/flag.ts'
import { raisedMoreThan } from './waiting-reads.ts'

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

/**
 * How long people who were noticed waited for a first answer, for many places at once and for all of them together. An
 * answer counts where it was given, a flag that waits where the pupil is. Ask elevated for whole figures: pupils who have
 * moved on are out of reach.
 */
export async function measureAnswersByPlace(
  db: Db,
  { by, ids, schoolYear }: MeasuredBy,
  now: Date,
): Promise<readonly FlagFigures[]> {
  const place = sql`case when flag.answered_at is null then ${sql.ref(`flag.${by}_id`)} else ${sql.ref(`flag.answered_${by}_id`)} end`
  const { rows } = await sql<FlagFigures>`
    select flag.place as "placeId", count(flag.answered_at) as answered,
      (percentile_cont(0.5) within group (order by extract(epoch from flag.answered_at - flag.raised_at) / 86400))::float8
        as "medianDays",
      count(*) filter (where flag.answered_at is null and ${raisedMoreThan(ANSWER_WITHIN_DAYS, now)}) as unanswered
    from (
      select flag.raised_at, flag.answered_at, ${place} as place
      from risk.flags flag
      join institutions.semesters semester on semester.id = flag.semester_id and semester.school_year = ${schoolYear}
      where flag.withdrawn_at is null) flag
    where flag.place = any (${[...ids]}::uuid[])
    group by grouping sets ((flag.place), ())`.execute(db)
  return rows
}
