import { endpoint } from '#foundation/endpoint/index.ts'
import { findSemesterOf } from '#foundation/institutions/index.ts'
import { refuse } from '#platform/errors/app-error.ts'
import { previewRule as contract } from '../contract/rule.ts'
import { canPreviewRule } from './policies.ts'
import { countPreview } from './rule-preview-view.ts'

/** What-if: how many pupils other numbers would flag, before anybody decides. Nothing is changed. */
export const previewRule = endpoint({
  ...contract,
  access: canPreviewRule,
  audit: 'risk.rule-previewed',
  handler: async ({ trx, actor, input, today, note }) => {
    const semester = await findSemesterOf(trx, today)
    if (semester === undefined) throw refuse('rules.no-semester', { params: { day: today } })
    const preview = await countPreview(trx, { actor, semesterId: semester.id, ...input })
    note({ kind: input.settings.numbers.kind, would: preview.would })
    return preview
  },
})
