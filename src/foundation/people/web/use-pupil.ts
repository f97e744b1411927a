import { useApiQuery } from '#web/api/use-api-query.ts'
import { PupilId } from '../contract/ids.ts'
import { type PupilView, readPupil } from '../contract/pupil.ts'

/** The head of a pupil's page; what the reader may do around the pupil is in `can`. */
export function usePupil(pupilId: string): PupilView {
  return useApiQuery(readPupil, { params: { pupilId: PupilId.parse(pupilId) } })
}
