import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'

/** Rules with a version whose day has come and that flags do not follow yet. With `rule`: locked until the transaction ends. */
export async function listDueRules(
  trx: Trx,
  day: string,
  only?: { readonly rule: string },
): Promise<readonly string[]> {
  if (only !== undefined)
    await sql`select pg_advisory_xact_lock(hashtextextended(${`rule ${only.rule}`}, 0))`.execute(trx)
  const rows = await trx
    .selectFrom('risk.rule_versions as version')
    .select('version.rule')
    .distinct()
    .where((where) =>
      where.or([
        where.and([where('version.applied_at', 'is', null), where('version.valid_from', '<=', day)]),
        where.and([where('version.retired_at', 'is', null), where('version.valid_until', '<', day)]),
      ]),
    )
    .$if(only !== undefined, (query) => query.where('version.rule', '=', only?.rule ?? ''))
    .orderBy('version.rule')
    .execute()
  return rows.map((row) => row.rule)
}
