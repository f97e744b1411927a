import type { RouteCases } from '#tests/support/route-case.ts'

export const planPageRouteCases: RouteCases = {
  'GET /plans/:planId/contradictions': {
    allowed: [
      'class_teacher',
      'support_specialist',
      'school_leadership',
      'municipal_coordinator',
      'background_job',
    ],
    params: ({ ids }) => ({ planId: ids.plan ?? '' }),
  },
}
