import { sql } from 'kysely'
import { type Actor, reachCondition } from '#foundation/access/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import { ANSWER_WITHIN_DAYS } from '../contract/flag.ts'
import type { Clock, FlagClock } from '../contract/flag-clock.ts'
import { raisedMoreThan } from './waiting-reads.ts'

type Asked = {
  readonly actor: Actor
  /** Null: every school within reach. */
  readonly institutionId: string | null
  readonly schoolYear: string
  readonly now: Date
}

type Row = {
  /** Null in the row of the total. */
  readonly id: string | null
  readonly name: string | null
  readonly raised: number
  readonly answered: number
  readonly median: number | null
  readonly overdue: number
}

/**
 * Flags within the actor's reach by where the pupil is now, in one query: by class of one school, else by school. Places without a
 * flag are left out.
 */
export async function listFlagClocks(
  trx: Trx,
  { actor, institutionId, schoolYear, now }: Asked,
): Promise<Pick<FlagClock, 'rows' | 'total'>> {
  const place =
    institutionId === null
      ? sql`(select institution.id, institution.name, 0 as grade from institutions.institutions institution
          where institution.id = flag.institution_id)`
      : sql`(select class.id, class.name, class.grade from institutions.classes class
          where class.id = flag.class_id and flag.institution_id = ${institutionId}::uuid)`
  const { rows } = await sql<Row>`
    select place.id, place.name, count(*) as raised, count(flag.answered_at) as answered,
      (percentile_cont(0.5) within group (order by extract(epoch from flag.answered_at - flag.raised_at) / 86400)
        filter (where flag.answered_at is not null))::float8 as median,
      count(*) filter (where flag.answered_at is null and ${raisedMoreThan(ANSWER_WITHIN_DAYS, now)}) as overdue
    from risk.flags flag
    join institutions.semesters semester on semester.id = flag.semester_id and semester.school_year = ${schoolYear}
    cross join lateral ${place} place
    where flag.withdrawn_at is null
      and ${reachCondition(actor, 'flag.read', { table: 'flag', pupilColumn: 'pupil_id' })}
    group by grouping sets ((place.id, place.name, place.grade), ())
    order by place.grade, place.name`.execute(trx)
  const total = rows.find(({ id }) => id === null)
  return {
    rows: rows.flatMap(({ id, name, ...row }) =>
      id === null || name === null ? [] : [{ place: { id, name }, ...clockOf(row) }],
    ),
    total: total === undefined ? NOBODY : clockOf(total),
  }
}

const NOBODY: Clock = { raised: 0, answered: 0, medianDays: null, overdue: 0 }

function clockOf({ raised, answered, median, overdue }: Omit<Row, 'id' | 'name'>): Clock {
  return { raised, answered, medianDays: median, overdue }
}
