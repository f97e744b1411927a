import { permits } from '#foundation/access/index.ts'
import { endpoint } from '#foundation/endpoint/index.ts'
import { findSemesterOf } from '#foundation/institutions/index.ts'
import { plusDays } from '#platform/calendar/plain-days.ts'
import { readKnownOfClass as contract } from '../contract/known-of-class.ts'
import { listAssessedPupils } from './assessed-pupils-view.ts'
import { environmentOfClass } from './environment-of-class.ts'
import { canReadAssessment, canReadEnvironment, canReadKnownOfClass } from './policies.ts'

/** Whether the class stands out, and of whom there is an assessment: each only for whoever may see it anyway. */
export const readKnownOfClass = endpoint({
  ...contract,
  access: canReadKnownOfClass,
  audit: 'risk.class-known-read',
  handler: async (context) => {
    const { trx, actor, place, params, today, note } = context
    const semester = await findSemesterOf(trx, today)
    const before = semester && (await findSemesterOf(trx, plusDays(semester.startsOn, -1)))
    const since = before?.startsOn ?? semester?.startsOn ?? today
    const assessed = permits(canReadAssessment, actor, place)
      ? await listAssessedPupils(trx, { classId: params.classId, since })
      : []
    note({ classId: params.classId, pupils: assessed.map(({ pupilId }) => pupilId) })
    return {
      environment: permits(canReadEnvironment, actor, place)
        ? await environmentOfClass(context, params.classId)
        : null,
      assessed,
    }
  },
})
