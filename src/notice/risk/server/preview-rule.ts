import { endpoint } from '#foundation/endpoint/index.ts'
import { findSemesterOf } from '#foundation/institutions/index.ts'
import { refuse } from '#platform/errors/app-error.ts'
import { previewRule as contract } from '../contract/rule.ts'
import { isStronger, kindsLike } from '../domain/rules.ts'
import { canPreviewRule } from './policies.ts'
import { countPreview } from './rule-preview-view.ts'
import { listRulesInForce } from './rule-reads.ts'

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
    const milderThan = rules
      .filter(({ rule, level }) => rule !== input.ruleCode && isStronger(level, input.settings.level))
      .map(({ rule }) => rule)
    const preview = await countPreview(trx, { actor, semesterId: semester.id, milderThan, ...input })
    note({ kind, would: preview.would })
    return preview
  },
})
