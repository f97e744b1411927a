import { endpoint } from '#foundation/endpoint/index.ts'
import { findSemesterOf } from '#foundation/institutions/index.ts'
import { refuse } from '#platform/errors/app-error.ts'
import { previewRule as contract, type RuleOwner } from '../contract/rule.ts'
import { kindsLike, leavesTo } from '../domain/rules.ts'
import { canPreviewRule } from './policies.ts'
import { countPreview } from './rule-preview-view.ts'
import { listRulesInForce } from './rule-reads.ts'

/** A new rule has no code yet; of two that are alike it gives way to the one that is there. */
const LAST_OF_ALL = 'zzz'

/** What-if: how many pupils other numbers would flag, before anybody decides. Nothing is changed. */
export const previewRule = endpoint({
  ...contract,
  access: canPreviewRule,
  audit: 'risk.rule-previewed',
  handler: async ({ trx, actor, input, today, note }) => {
    const semester = await findSemesterOf(trx, today)
    if (semester === undefined) throw refuse('rules.no-semester', { params: { day: today } })
    const { kind } = input.settings.numbers
    const rules = await listRulesInForce(trx, today, { kinds: kindsLike(kind) })
    const tried = {
      rule: input.ruleCode ?? LAST_OF_ALL,
      level: input.settings.level,
      numbers: input.settings.numbers,
      place: rules.find(({ rule }) => rule === input.ruleCode)?.place ?? placeOf(input.owner),
    }
    const milderThan = rules.filter((other) => leavesTo(tried, other)).map(({ rule }) => rule)
    const preview = await countPreview(trx, { actor, semesterId: semester.id, milderThan, ...input })
    note({ kind, would: preview.would })
    return preview
  },
})

function placeOf(owner: RuleOwner | null) {
  if (owner === null) return { municipalityId: null, institutionId: null }
  return owner.kind === 'municipality'
    ? { municipalityId: owner.id, institutionId: null }
    : { municipalityId: '', institutionId: owner.id }
}
