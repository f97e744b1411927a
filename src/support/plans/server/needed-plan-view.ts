import { sql } from 'kysely'
import { z } from 'zod'
import type { Actor } from '#foundation/access/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import { type NeededPage, NeededPlan } from '../contract/needed-plans.ts'
import { neededOrder, neededPlans } from './needed-plan-reads.ts'

type Asked = { readonly actor: Actor; readonly today: string }

const Row = NeededPlan.extend({
  assessedAt: z.coerce.date().transform((at) => at.toISOString()),
  key: z.string(),
})

/** Pupils who need a plan, the most urgent first, a page at a time, in one query. */
export async function listNeededPlanRows(
  trx: Trx,
  asked: Asked,
  { after, limit }: NeededPage,
): Promise<{ rows: NeededPlan[]; next: string | null }> {
  const [isLater = null, at = null, id = null] = after?.split('~') ?? []
  const found = await sql`
    with needed as materialized (
      select needed.id, needed.pupil_id, needed.level, needed.completed_at ${neededPlans(asked)})
    select needed.id as "assessmentId", needed.level, needed.completed_at as "assessedAt",
      (needed.level <> 'crisis')::int || '~' || to_char(needed.completed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || '~' || needed.id as key,
      class.name as "className", institution.name as "institutionName",
      jsonb_build_object('id', pupil.id, 'givenName', pupil.given_name, 'familyName', pupil.family_name) as pupil
    from needed
    join people.pupils pupil on pupil.id = needed.pupil_id
    left join institutions.classes class on class.id = pupil.class_id
    left join institutions.institutions institution on institution.id = pupil.institution_id
    where ${isLater}::text is null or (${neededOrder}) > (${isLater}::int::boolean, ${at}::timestamptz, ${id}::uuid)
    order by ${neededOrder} limit ${limit + 1}`.execute(trx)
  const rows = z.array(Row).parse(found.rows)
  const page = rows.slice(0, limit)
  return {
    rows: page.map(({ key: _, ...row }) => row),
    next: rows.length > limit ? (page.at(-1)?.key ?? null) : null,
  }
}
