import { endpoint } from '#foundation/endpoint/index.ts'
import { findSchoolYear, findSemesterOf } from '#foundation/institutions/index.ts'
import { notFound } from '#platform/errors/app-error.ts'
import { readAttendance as contract } from '../contract/attendance.ts'
import { getAttendance } from './attendance-view.ts'
import { canReadSignals } from './policies.ts'

/** Day by day, what the pupil missed this school year. */
export const readAttendance = endpoint({
  ...contract,
  access: canReadSignals,
  audit: 'signals.attendance-read',
  handler: async ({ trx, params, today }) => {
    const semester = await findSemesterOf(trx, today)
    const year = semester && (await findSchoolYear(trx, semester.schoolYear))
    if (semester === undefined || year === undefined) throw notFound()
    return getAttendance(trx, { pupilId: params.pupilId, semester, yearStartsOn: year.startsOn })
  },
})
