import { newId } from '#platform/ids/ids.ts'
import type { RouteCases, RouteSubject } from '#tests/support/route-case.ts'

const SCHOOL = ['class_teacher', 'support_specialist', 'school_leadership'] as const
const READS = [...SCHOOL, 'municipal_coordinator', 'background_job'] as const
const DECIDES = ['school_leadership'] as const

const pupil = (subject: RouteSubject) => ({ pupilId: subject.pupilId })
const service = (subject: RouteSubject) => ({ ...pupil(subject), serviceId: subject.ids.service ?? '' })
const period = { startsOn: '2026-11-20', endsOn: '2026-12-18' }

export const serviceRouteCases: RouteCases = {
  'GET /service-kinds': { allowed: READS },
  'GET /service-kinds/:kindCode': { allowed: READS, params: () => ({ kindCode: 'mentor-support' }) },
  'GET /services': { allowed: READS },
  'GET /service-filters': { allowed: READS },
  'GET /pupils/:pupilId/services': { allowed: READS, params: pupil },
  'GET /pupils/:pupilId/service-check': {
    allowed: SCHOOL,
    params: pupil,
    query: () => ({ kindCode: 'mentor-support', ...period }),
  },
  'PUT /pupils/:pupilId/services/:serviceId': {
    allowed: SCHOOL,
    params: (subject) => ({ ...pupil(subject), serviceId: newId() }),
    body: () => ({
      kindCode: 'mentor-support',
      subject: null,
      ...period,
      amount: 2,
      planId: null,
      answers: [],
    }),
  },
  'DELETE /pupils/:pupilId/services/:serviceId': { allowed: SCHOOL, params: service },
  'POST /pupils/:pupilId/services/:serviceId/decision': {
    allowed: DECIDES,
    params: service,
    body: () => ({ as: 'refused', reason: 'x' }),
  },
  'POST /pupils/:pupilId/services/:serviceId/start': { allowed: SCHOOL, params: service },
  'POST /pupils/:pupilId/services/:serviceId/end': {
    allowed: SCHOOL,
    params: service,
    body: () => ({ reason: 'x' }),
  },
  /** Whoever may not open answers of others is told that they are closed. */
  'GET /pupils/:pupilId/services/:serviceId/answers': { allowed: READS, params: service },
}
