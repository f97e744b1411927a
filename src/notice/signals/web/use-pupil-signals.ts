import { PupilId } from '#foundation/people/contract/ids.ts'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { type PupilSignals, readPupilSignals } from '../contract/pupil-signals.ts'

/** Attendance and marks of a pupil; both cards share one answer. */
export function usePupilSignals(pupilId: string): PupilSignals {
  return useApiQuery(readPupilSignals, { params: { pupilId: PupilId.parse(pupilId) } })
}
