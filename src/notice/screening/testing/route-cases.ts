import type { RouteCases, RouteSubject } from '#tests/support/route-case.ts'

const SCREENS = ['class_teacher', 'subject_teacher', 'support_specialist', 'school_leadership'] as const
const SEES = [...SCREENS, 'municipal_coordinator'] as const

const pupil = (subject: RouteSubject) => ({ pupilId: subject.pupilId })
const classOf = (subject: RouteSubject) => ({ classId: subject.classId })

export const screeningRouteCases: RouteCases = {
  'GET /screenings': { allowed: SEES },
  'GET /classes/:classId/screening': { allowed: SEES, params: classOf },
  'GET /classes/:classId/screening-changes': {
    allowed: SEES,
    params: classOf,
    query: () => ({ since: '2026-11-20T09:00:00.000Z' }),
  },
  'PUT /pupils/:pupilId/screening-answers': {
    allowed: SCREENS,
    params: pupil,
    body: () => ({ answers: [{ sign: 'behaviour', value: 1, version: 0 }] }),
  },
  'PUT /pupils/:pupilId/screening-note': {
    allowed: SCREENS,
    params: pupil,
    body: () => ({ value: 'x', version: 0 }),
  },
  'GET /pupils/:pupilId/screenings': { allowed: SEES, params: pupil },
  'GET /pupils/:pupilId/screening-history': { allowed: SEES, params: pupil },
}
