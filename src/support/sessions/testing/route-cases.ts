import { newId } from '#platform/ids/ids.ts'
import type { RouteCases, RouteSubject } from '#tests/support/route-case.ts'

/** Who gives support; a subject teacher sees only the own sessions, so not the one of the subject. */
const GIVES = ['class_teacher', 'subject_teacher', 'support_specialist', 'school_leadership'] as const
const SCHOOL = ['class_teacher', 'support_specialist', 'school_leadership'] as const
const READS = [...SCHOOL, 'municipal_coordinator', 'background_job'] as const
const PLANS = ['support_specialist', 'school_leadership'] as const

const session = (subject: RouteSubject) => ({ sessionId: subject.ids.session ?? '' })
const institution = (subject: RouteSubject) => ({ institutionId: subject.institutionId })
const hour = { heldOn: '2026-11-24', startsAt: '10:00', minutes: 40, room: '' }

export const sessionRouteCases: RouteCases = {
  'GET /support-sessions': { allowed: GIVES, query: () => ({ from: '2026-11-16', until: '2026-11-22' }) },
  'GET /support-sessions/:sessionId': { allowed: SCHOOL, params: session },
  'GET /institutions/:institutionId/session-needs': { allowed: PLANS, params: institution },
  'PUT /institutions/:institutionId/support-sessions/:sessionId': {
    allowed: PLANS,
    params: (subject) => ({ ...institution(subject), sessionId: newId() }),
    body: () => ({
      ...hour,
      specialistId: newId(),
      repeatUntil: null,
      needs: [{ from: 'service', id: newId() }],
    }),
  },
  'PUT /support-sessions/:sessionId/attendance': {
    allowed: PLANS,
    params: session,
    body: () => ({ version: 0, value: {} }),
  },
  'POST /support-sessions/:sessionId/move': { allowed: PLANS, params: session, body: () => hour },
  'POST /support-sessions/:sessionId/cancellation': {
    allowed: PLANS,
    params: session,
    body: () => ({ reason: 'Nav telpas.', andLater: false }),
  },
  'GET /given-hours': { allowed: READS, query: () => ({ from: '2026-11-01', until: '2026-11-30' }) },
  'GET /plans/:planId/dose': { allowed: READS, params: (subject) => ({ planId: subject.ids.plan ?? '' }) },
  'GET /pupils/:pupilId/dose': { allowed: READS, params: (subject) => ({ pupilId: subject.pupilId }) },
}
