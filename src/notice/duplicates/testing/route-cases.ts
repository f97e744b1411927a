import { newId } from '#platform/ids/ids.ts'
import type { RouteCases, RouteSubject } from '#tests/support/route-case.ts'

const MERGES = ['records_clerk', 'municipal_coordinator'] as const

/** The pupil and the second record of the same child. */
const pair = ({ pupilId, ids }: RouteSubject) => [pupilId, ids.twin ?? newId()]

export const duplicateRouteCases: RouteCases = {
  'GET /duplicates': { allowed: MERGES },
  'POST /duplicates/merges': {
    allowed: MERGES,
    body: (subject) => ({
      pupilIds: pair(subject),
      name: subject.pupilId,
      bornOn: subject.pupilId,
      sex: subject.pupilId,
      schoolNumber: subject.pupilId,
      declaredMunicipality: subject.pupilId,
      place: subject.pupilId,
    }),
  },
  'POST /duplicates/merges/:mergeId/undo': {
    allowed: MERGES,
    params: (subject) => ({ mergeId: subject.ids.merge ?? '' }),
  },
  'POST /duplicates/apart': { allowed: MERGES, body: (subject) => ({ pupilIds: pair(subject) }) },
  'DELETE /duplicates/apart/:apartId': {
    allowed: MERGES,
    params: (subject) => ({ apartId: subject.ids.apart ?? '' }),
  },
}
