import { findSemesterOf } from '#foundation/institutions/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import { flagLevels, type RuleKind } from '../contract/rule.ts'
import { kindsLike, leavesTo, ownerRank } from '../domain/rules.ts'
import { type FlagChanges, type FlagPlace, syncFlags } from './flag-store.ts'
import { listRulesInForce, type RuleInForce } from './rule-reads.ts'

type Context = { readonly trx: Trx; readonly now: Date; readonly day: string }
type Scope = FlagPlace & { readonly kind?: RuleKind }

/**
 * Recomputes the flags of the semester in which `day` lies, of one institution, of a municipality or of the whole country, by
 * rules of one kind (and those that count the same) or of all. Imports call it inside their own transaction, elevated: somebody who brings in data need not be
 * allowed to read flags. The strongest rules come first: who is noticed by one is not noticed again by a milder one that counts the same.
 */
export async function recomputeFlags(
  { trx, now, day }: Context,
  { kind, ...place }: Scope = {},
): Promise<FlagChanges> {
  const total = { raised: 0, changed: 0, withdrawn: 0 }
  const semester = await findSemesterOf(trx, day)
  if (semester === undefined) return total
  const rules = await listRulesInForce(trx, day, {
    kinds: kind && kindsLike(kind),
    institutionId: place.institutionId,
  })
  for (const rule of rules.toSorted(strongestFirst)) {
    const milderThan = rules.filter((other) => leavesTo(rule, other)).map((other) => other.rule)
    const strongerThan = rules.filter((other) => leavesTo(other, rule)).map((other) => other.rule)
    const scope = { semesterId: semester.id, ...place, milderThan, strongerThan }
    const changes = await syncFlags(trx, rule, scope, now)
    total.raised += changes.raised
    total.changed += changes.changed
    total.withdrawn += changes.withdrawn
  }
  return total
}

function strongestFirst(a: RuleInForce, b: RuleInForce): number {
  return flagLevels.indexOf(b.level) - flagLevels.indexOf(a.level) || ownerRank(a.place) - ownerRank(b.place)
}
