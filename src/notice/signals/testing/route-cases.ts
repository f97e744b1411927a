import type { RouteCases, RouteSubject } from '#tests/support/route-case.ts'

const SEES = [
  'class_teacher',
  'subject_teacher',
  'support_specialist',
  'school_leadership',
  'records_clerk',
  'municipal_coordinator',
  'background_job',
] as const
const pupil = (subject: RouteSubject) => ({ pupilId: subject.pupilId })

const SUPPORTS = ['class_teacher', 'support_specialist', 'school_leadership', 'background_job'] as const

export const signalRouteCases: RouteCases = {
  'GET /pupils/:pupilId/signals': { allowed: SEES, params: pupil },
  'GET /pupils/:pupilId/attendance': { allowed: SEES, params: pupil },
  'GET /pupils/:pupilId/behaviour': { allowed: SUPPORTS, params: pupil },
}
