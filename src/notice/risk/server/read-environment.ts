import { endpoint } from '#foundation/endpoint/index.ts'
import { findSemesterOf } from '#foundation/institutions/index.ts'
import { findDataUntil } from '#notice/signals/index.ts'
import { readEnvironment as contract, type Environment } from '../contract/environment.ts'
import { standingOut } from '../domain/outlier.ts'
import { findPupilEnvironment } from './environment-reads.ts'
import { canReadEnvironment } from './policies.ts'
import { listUniversalActivities } from './universal-activities.ts'

const NOTHING: Environment = { absencesUntil: null, class: null, school: null, activities: [] }

/** The school environment beside the child: whether the class or the school stands out, and what helps everybody there. */
export const readEnvironment = endpoint({
  ...contract,
  access: canReadEnvironment,
  audit: 'risk.environment-read',
  handler: async ({ trx, actor, params, today, elevate }) => {
    const semester = await findSemesterOf(trx, today)
    if (semester === undefined) return NOTHING
    const found = await elevate(
      'shares of a class, a school and a municipality, without anybody’s name',
      () => findPupilEnvironment(trx, { pupilId: params.pupilId, semesterId: semester.id }),
    )
    if (found === undefined) return NOTHING
    const ofClass = standingOut(found.className, found.class, found.school)
    const ofSchool = standingOut(found.institutionName, found.school, found.municipality)
    if (ofClass === null && ofSchool === null) return NOTHING
    const { institutionId } = found
    const { absencesUntil } = await findDataUntil(trx, { actor, semester, institutionId })
    const activities = await listUniversalActivities(trx)
    return { absencesUntil, class: ofClass, school: ofSchool, activities }
  },
})
