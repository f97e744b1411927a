import type { RouteCases } from '#tests/support/route-case.ts'

export const signalRouteCases: RouteCases = {
  'GET /pupils/:pupilId/signals': {
    allowed: [
      'class_teacher',
      'subject_teacher',
      'support_specialist',
      'school_leadership',
      'records_clerk',
      'municipal_coordinator',
      'background_job',
    ],
    params: (subject) => ({ pupilId: subject.pupilId }),
  },
}
