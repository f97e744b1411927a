import type { Trx } from '#platform/db/connect.ts'
import type { Measurement } from '../domain/indicators.ts'

type Taken = { readonly planId: string; readonly measurements: readonly Measurement[]; readonly at: Date }

/** Where the pupil stands as the plan opens. Written once: no grant and no policy lets it change. */
export async function insertBaseline(trx: Trx, taken: Taken): Promise<void> {
  const rows = rowsOf(taken)
  if (rows.length > 0) await trx.insertInto('plans.plan_baselines').values(rows).execute()
}

/** Where the pupil stands as the plan is evaluated. Written once, like the baseline. */
export async function insertResults(trx: Trx, taken: Taken): Promise<void> {
  const rows = rowsOf(taken)
  if (rows.length > 0) await trx.insertInto('plans.plan_results').values(rows).execute()
}

function rowsOf({ planId, measurements, at }: Taken) {
  return measurements.map(({ indicator, subject = '', value, dataUntil }) => ({
    plan_id: planId,
    indicator,
    subject,
    value: String(value),
    data_until: dataUntil,
    taken_at: at,
  }))
}
