import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'
import type { DutyFigures } from '../contract/duty-lists.ts'

/**
 * Duties of a school year by institution: done ones where they were done, open ones where the pupil is, because somebody
 * there must act. Ask elevated for whole figures: pupils who have moved on are out of reach.
 */
export async function countDutiesByInstitution(
  trx: Trx,
  of: { readonly institutionIds: readonly string[]; readonly schoolYear: string; readonly today: string },
): Promise<ReadonlyMap<string, DutyFigures>> {
  const ids = [...of.institutionIds]
  const { rows } = await sql<DutyFigures & { readonly id: string }>`
    select place.id,
      count(*) filter (where duty.done_on <= duty.due_on) as "doneOnTime",
      count(*) filter (where duty.done_on > duty.due_on) as "doneLate",
      count(*) filter (where duty.done_at is null and duty.due_on >= ${of.today}::date) as open,
      count(*) filter (where duty.done_at is null and duty.due_on < ${of.today}::date) as late
    from duties.duties duty
    join institutions.semesters semester on semester.id = duty.semester_id and semester.school_year = ${of.schoolYear}
    cross join lateral (select case when duty.done_at is null then duty.institution_id else duty.done_institution_id end as id) place
    where duty.withdrawn_at is null
      and (duty.institution_id = any (${ids}::uuid[]) or duty.done_institution_id = any (${ids}::uuid[]))
      and place.id = any (${ids}::uuid[])
    group by place.id`.execute(trx)
  return new Map(rows.map(({ id, ...figures }) => [id, figures]))
}
