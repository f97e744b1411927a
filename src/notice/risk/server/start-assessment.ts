import { endpoint } from '#foundation/endpoint/index.ts'
import { findSemesterOf } from '#foundation/institutions/index.ts'
import { refuse } from '#platform/errors/app-error.ts'
import { startAssessment as contract } from '../contract/assessment.ts'
import { insertAssessment } from './assessment-store.ts'
import { canAssess } from './policies.ts'
import { getAssessmentView } from './require-assessment.ts'

/** Begins a draft under an id that the browser made; sending it twice makes one draft. */
export const startAssessment = endpoint({
  ...contract,
  access: canAssess,
  audit: 'risk.assessment-started',
  handler: async ({ trx, actor, place, params, input, today, services, note }) => {
    const semester = await findSemesterOf(trx, today)
    if (semester === undefined) throw refuse('risk.no-semester', { params: { day: today } })
    await insertAssessment(
      trx,
      {
        id: params.assessmentId,
        pupilId: params.pupilId,
        semesterId: semester.id,
        classifierVersion: input.classifierVersion,
        place,
      },
      { by: actor.personId, at: services.clock.now() },
    )
    note({ assessmentId: params.assessmentId })
    return getAssessmentView(trx, actor, place, params)
  },
})
