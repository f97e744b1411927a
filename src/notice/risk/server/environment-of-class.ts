import type { EndpointContext } from '#foundation/endpoint/index.ts'
import { findSemesterOf } from '#foundation/institutions/index.ts'
import { findDataUntil } from '#notice/signals/index.ts'
import type { Environment } from '../contract/environment.ts'
import { standingOut } from '../domain/outlier.ts'
import { findClassEnvironment } from './environment-reads.ts'
import { listUniversalActivities } from './universal-activities.ts'

type Context = Pick<EndpointContext, 'trx' | 'actor' | 'today' | 'elevate'>

const NOTHING: Environment = { absencesUntil: null, class: null, school: null, activities: [] }

/** Whether a class, or its school, stands out now, and what helps everybody there. Without a class nothing does. */
export async function environmentOfClass(
  { trx, actor, today, elevate }: Context,
  classId: string | null | undefined,
): Promise<Environment> {
  const semester = await findSemesterOf(trx, today)
  if (semester === undefined || classId === null || classId === undefined) return NOTHING
  const found = await elevate('shares of a class, a school and a municipality, without anybody’s name', () =>
    findClassEnvironment(trx, { classId, semesterId: semester.id }),
  )
  if (found === undefined) return NOTHING
  const ofClass = standingOut(found.className, found.class, found.school)
  const ofSchool = standingOut(found.institutionName, found.school, found.municipality)
  if (ofClass === null && ofSchool === null) return NOTHING
  const { institutionId } = found
  const { absencesUntil } = await findDataUntil(trx, { actor, semester, institutionId })
  const activities = await listUniversalActivities(trx)
  return { absencesUntil, class: ofClass, school: ofSchool, activities }
}
