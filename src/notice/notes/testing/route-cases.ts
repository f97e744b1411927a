import { newId } from '#platform/ids/ids.ts'
import type { RouteCases, RouteSubject } from '#tests/support/route-case.ts'

const SCHOOL = ['class_teacher', 'support_specialist', 'school_leadership'] as const

const pupil = (subject: RouteSubject) => ({ pupilId: subject.pupilId })
const noteOf = (subject: RouteSubject) => ({ ...pupil(subject), noteId: subject.ids.note ?? '' })

export const noteRouteCases: RouteCases = {
  'GET /pupils/:pupilId/notes': { allowed: SCHOOL, params: pupil },
  'GET /pupils/:pupilId/notes/:noteId/words': { allowed: SCHOOL, params: noteOf },
  'PUT /pupils/:pupilId/note-draft': {
    allowed: SCHOOL,
    params: pupil,
    body: () => ({ value: 'x', version: 0 }),
  },
  'PUT /pupils/:pupilId/notes/:noteId': {
    allowed: SCHOOL,
    params: (subject) => ({ ...pupil(subject), noteId: newId() }),
    body: () => ({ kind: 'observation', onDate: '2026-11-17', isRestricted: false, words: 'x' }),
  },
  'PUT /pupils/:pupilId/notes/:noteId/words': {
    allowed: SCHOOL,
    params: noteOf,
    body: () => ({ words: 'x', version: 1 }),
  },
  'POST /pupils/:pupilId/notes/:noteId/restriction': { allowed: SCHOOL, params: noteOf },
  'DELETE /pupils/:pupilId/notes/:noteId': { allowed: SCHOOL, params: noteOf },
  'DELETE /pupils/:pupilId/notes/:noteId/removal': { allowed: SCHOOL, params: noteOf },
}
