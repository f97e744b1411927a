import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'

export type Period = { readonly from: string | null; readonly until: string | null }

/** The days in which all needs of a session lie, as far as the actor sees them: of its services, and of the plans of its measures. */
export async function findPeriodOfSession(trx: Trx, sessionId: string): Promise<Period> {
  const { rows } = await sql<Period>`
    select max(coalesce(service.starts_on, plan.starts_on)) as "from", min(coalesce(service.ends_on, plan.ends_on)) as until
    from sessions.participants participant
    left join services.services service on service.id = participant.service_id
    left join plans.plan_measures measure on measure.id = participant.measure_id
    left join plans.plans plan on plan.id = measure.plan_id
    where participant.session_id = ${sessionId}::uuid`.execute(trx)
  return rows[0] ?? { from: null, until: null }
}
