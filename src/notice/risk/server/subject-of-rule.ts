import type { SubjectFinder } from '#foundation/endpoint/index.ts'
import { findOwnerPlace, findRuleOwner } from './rule-owner-reads.ts'

/** The owner's place of the rule that a path names; rules of the state have none, so nobody may change them. */
export const subjectOfRule: SubjectFinder<{ ruleCode: string }, unknown, unknown> = async ({
  trx,
  params,
}) => {
  const owner = await findRuleOwner(trx, params.ruleCode)
  return owner && findOwnerPlace(trx, owner)
}
