import type { RouteCases, RouteSubject } from '#tests/support/route-case.ts'

const TEACHES = ['class_teacher', 'support_specialist', 'school_leadership'] as const
const LISTS = [...TEACHES, 'subject_teacher', 'records_clerk', 'municipal_coordinator'] as const

const pupil = (subject: RouteSubject) => ({ pupilId: subject.pupilId })

export const peopleRouteCases: RouteCases = {
  'POST /pupils/search': { allowed: LISTS, body: () => ({ text: 'neredz' }) },
  'POST /residents/search': {
    allowed: ['municipal_coordinator'],
    body: () => ({ side: 'learns-elsewhere' }),
  },
  'POST /pupils/lookup': {
    allowed: ['records_clerk', 'municipal_coordinator'],
    body: () => ({ personalCode: '140313-90120' }),
  },
  'GET /pupils/:pupilId': { allowed: [...LISTS, 'background_job'], params: pupil },
  'GET /pupils/:pupilId/access': { allowed: [...TEACHES, 'municipal_coordinator'], params: pupil },
}
