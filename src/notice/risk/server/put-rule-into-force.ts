import { findSemesterOf } from '#foundation/institutions/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import { withdrawFlagsOfRule } from './flag-store.ts'
import { recomputeFlags } from './recompute-flags.ts'
import { countFlagsOfRule, getRulePlace, listVersionDays } from './rule-owner-reads.ts'
import { markApplied, markRetired } from './rule-store.ts'

type Context = { readonly trx: Trx; readonly now: Date; readonly today: string }

/**
 * Brings the flags of one rule in line with what holds today: computes them by the version in force, or withdraws those that
 * wait when the rule has ended; milder rules that count the same follow. Answers how many it flags. Ask elevated: flags are written by the product, not by a person.
 */
export async function putRuleIntoForce({ trx, now, today }: Context, rule: string): Promise<number> {
  const semester = await findSemesterOf(trx, today)
  if (semester === undefined) return 0
  const versions = await listVersionDays(trx, rule)
  const holds = versions.find(
    ({ validFrom, validUntil }) => validFrom <= today && (validUntil === null || validUntil >= today),
  )
  if (holds !== undefined) await markApplied(trx, holds.id, now)
  else if (versions.every(({ validFrom }) => validFrom <= today))
    await withdrawFlagsOfRule(trx, { rule, semesterId: semester.id }, now)
  await recomputeFlags({ trx, now, day: today }, await getRulePlace(trx, rule))
  await markRetired(trx, rule, today, now)
  return countFlagsOfRule(trx, rule, semester.id)
}
