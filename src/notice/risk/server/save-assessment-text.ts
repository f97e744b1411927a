import { endpoint } from '#foundation/endpoint/index.ts'
import { conflict } from '#platform/errors/app-error.ts'
import { saveAssessmentText as contract } from '../contract/assessment.ts'
import { saveText } from './assessment-store.ts'
import { canAssess } from './policies.ts'
import { getAssessmentView, requireOwnDraft } from './require-assessment.ts'

/** Saves strengths, the pupil's own view or the summary while they are typed. */
export const saveAssessmentText = endpoint({
  ...contract,
  access: canAssess,
  audit: 'risk.assessment-text-saved',
  handler: async ({ trx, actor, place, params, input, services, note }) => {
    await requireOwnDraft(trx, actor, params)
    const at = services.clock.now()
    const saved = await saveText(trx, { ...params, ...input }, { by: actor.personId, at })
    if (saved === undefined) {
      const { texts } = await getAssessmentView(trx, actor, place, params)
      throw conflict('risk.changed-meanwhile', { data: texts[params.field] })
    }
    note({ assessmentId: params.assessmentId, field: params.field, version: saved.version })
    return { version: saved.version, savedAt: at.toISOString() }
  },
})
