import { newId } from '#platform/ids/ids.ts'
import type { RouteCases, RouteSubject } from '#tests/support/route-case.ts'

const FAMILY = ['guardian', 'pupil'] as const
const INVITES = ['class_teacher', 'school_leadership'] as const

const pupil = (subject: RouteSubject) => ({ pupilId: subject.pupilId })
/** A plan that has ended: whoever may is told so, whoever may not hears nothing. */
const former = (subject: RouteSubject) => ({ ...pupil(subject), planId: subject.ids.formerPlan ?? '' })

export const familyRouteCases: RouteCases = {
  'GET /family': { allowed: FAMILY },
  'GET /family/:pupilId': { allowed: FAMILY, params: pupil },
  'GET /family/:pupilId/access': { allowed: ['guardian'], params: pupil },
  'PUT /family/:pupilId/plans/:planId/answers/:answerId': {
    allowed: FAMILY,
    params: (subject) => ({ ...former(subject), answerId: newId() }),
    body: () => ({ answer: 'acknowledged', words: '', showing: null }),
  },
  'PUT /family/:pupilId/plans/:planId/messages/:messageId': {
    allowed: FAMILY,
    params: (subject) => ({ ...former(subject), messageId: newId() }),
    body: () => ({ mood: 3, words: '' }),
  },
  'GET /pupils/:pupilId/family-access': { allowed: INVITES, params: pupil },
  'POST /pupils/:pupilId/family-access/:personId': {
    allowed: INVITES,
    params: (subject) => ({ ...pupil(subject), personId: subject.pupilId }),
    body: () => ({ by: 'paper' }),
  },
  'DELETE /pupils/:pupilId/family-access/:personId': {
    allowed: INVITES,
    params: (subject) => ({ ...pupil(subject), personId: subject.pupilId }),
  },
}
