import { type Actor, type Place, reasonsFor } from '#foundation/access/index.ts'
import { endpoint } from '#foundation/endpoint/index.ts'
import { findSemesterOf } from '#foundation/institutions/index.ts'
import { refuse } from '#platform/errors/app-error.ts'
import { type AssessorRole, assessorRoles, startAssessment as contract } from '../contract/assessment.ts'
import { findOwnDraft } from './assessment-reads.ts'
import { insertAssessment } from './assessment-store.ts'
import { canAssess } from './policies.ts'
import { getAssessmentView } from './require-assessment.ts'

/** Begins a draft under an id that the browser made; sending it twice makes one, and a draft of one's own is gone on with. */
export const startAssessment = endpoint({
  ...contract,
  access: canAssess,
  audit: 'risk.assessment-started',
  handler: async ({ trx, actor, place, params, input, today, services, note }) => {
    const semester = await findSemesterOf(trx, today)
    if (semester === undefined) throw refuse('risk.no-semester', { params: { day: today } })
    const draft = await findOwnDraft(trx, {
      pupilId: params.pupilId,
      semesterId: semester.id,
      classifierVersion: input.classifierVersion,
      startedBy: actor.personId,
    })
    const assessmentId = draft ?? params.assessmentId
    await insertAssessment(
      trx,
      {
        id: assessmentId,
        pupilId: params.pupilId,
        semesterId: semester.id,
        classifierVersion: input.classifierVersion,
        place,
        as: roleOf(actor, place),
      },
      { by: actor.personId, at: services.clock.now() },
    )
    note({ assessmentId })
    return getAssessmentView(trx, actor, place, { pupilId: params.pupilId, assessmentId })
  },
})

/** The nearest of the roles that allow it: a class teacher who also leads the school assesses as a class teacher. */
function roleOf(actor: Actor, place: Place): AssessorRole | null {
  const held = reasonsFor(canAssess, actor, place).map((grant) => grant.role)
  return assessorRoles.find((role) => held.includes(role)) ?? null
}
