import { type SqlBool, sql } from 'kysely'
import { type Actor, reachCondition } from '#foundation/access/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import { inPlace } from './flag-store.ts'
import { hitsOf } from './rule-hits-reads.ts'
import type { RuleInForce } from './rule-reads.ts'

type Asked = {
  readonly actor: Actor
  readonly semesterId: string | undefined
  readonly rules: readonly RuleInForce[]
}

/** How many pupils within the reader's reach meet the numbers of each rule, whichever rule notices them: all rules in one query. */
export async function countMeeting(
  trx: Trx,
  { actor, semesterId, rules }: Asked,
): Promise<ReadonlyMap<string, number>> {
  if (semesterId === undefined || rules.length === 0) return new Map()
  const mine = reachCondition(actor, 'flag.read', { table: 'summary', pupilColumn: 'pupil_id' })
  const counts = rules.map(({ id, rule, numbers, grades, place }) => {
    const own = inPlace('summary', {
      institutionId: place.institutionId ?? undefined,
      municipalityId: place.municipalityId ?? undefined,
    })
    const within = sql<SqlBool>`${mine} and ${own}`
    return sql`select ${rule}::text as rule, count(*) as pupils
      from (${hitsOf({ numbers, grades, semesterId, within, version: { id, rule } })}) hit`
  })
  const { rows } = await sql<{ rule: string; pupils: number }>`${sql.join(counts, sql` union all `)}`.execute(
    trx,
  )
  return new Map(rows.map(({ rule, pupils }) => [rule, pupils]))
}
