import { sql } from 'kysely'
import { type Actor, reachCondition } from '#foundation/access/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import { ANSWER_WITHIN_DAYS } from '../contract/flag.ts'
import type { ClassClock } from '../contract/flag-clock.ts'
import { raisedMoreThan } from './waiting-reads.ts'

type Asked = {
  readonly actor: Actor
  readonly institutionId: string
  readonly schoolYear: string
  readonly now: Date
}

type Row = {
  readonly id: string
  readonly name: string
  readonly raised: number
  readonly answered: number
  readonly median: number | null
  readonly overdue: number
}

/** Flags by the class in which the pupil is now, within the actor's reach, in one query; classes without a flag are left out. */
export async function listClassClocks(
  trx: Trx,
  { actor, institutionId, schoolYear, now }: Asked,
): Promise<ClassClock[]> {
  const { rows } = await sql<Row>`
    select class.id, class.name, count(*) as raised, count(flag.answered_at) as answered,
      (percentile_cont(0.5) within group (order by extract(epoch from flag.answered_at - flag.raised_at) / 86400)
        filter (where flag.answered_at is not null))::float8 as median,
      count(*) filter (where flag.answered_at is null and ${raisedMoreThan(ANSWER_WITHIN_DAYS, now)}) as overdue
    from risk.flags flag
    join institutions.semesters semester on semester.id = flag.semester_id and semester.school_year = ${schoolYear}
    join institutions.classes class on class.id = flag.class_id
    where flag.withdrawn_at is null and flag.institution_id = ${institutionId}::uuid
      and ${reachCondition(actor, 'flag.read', { table: 'flag', pupilColumn: 'pupil_id' })}
    group by class.id, class.name, class.grade
    order by class.grade, class.name`.execute(trx)
  return rows.map(({ id, name, raised, answered, median, overdue }) => ({
    class: { id, name },
    raised,
    answered,
    medianDays: median,
    overdue,
  }))
}
