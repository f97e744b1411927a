import { findSemesterOf } from '#foundation/institutions/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import { type FlagChanges, syncFlags } from './flag-store.ts'
import { listRulesInForce } from './rule-reads.ts'

/**
 * Recomputes the flags of the semester in which `day` lies, of one institution or of the whole country, by one rule or by all. Imports call it
 * inside their own transaction, elevated: somebody who brings in data need not be allowed to read flags.
 */
export async function recomputeFlags(
  context: { readonly trx: Trx; readonly now: Date; readonly day: string },
  scope: { readonly institutionId?: string; readonly rule?: string } = {},
): Promise<FlagChanges> {
  const semester = await findSemesterOf(context.trx, context.day)
  if (semester === undefined) return { raised: 0, changed: 0, withdrawn: 0 }
  const total = { raised: 0, changed: 0, withdrawn: 0 }
  for (const rule of await listRulesInForce(context.trx, context.day, scope)) {
    const changes = await syncFlags(
      context.trx,
      rule,
      { semesterId: semester.id, institutionId: scope.institutionId },
      context.now,
    )
    total.raised += changes.raised
    total.changed += changes.changed
    total.withdrawn += changes.withdrawn
  }
  return total
}
