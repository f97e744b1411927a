import { newId } from '#platform/ids/ids.ts'
import type { RouteCases, RouteSubject } from '#tests/support/route-case.ts'

const CLERK = ['records_clerk'] as const
const READS = ['records_clerk', 'school_leadership'] as const
const one = (subject: RouteSubject) => ({ importId: subject.ids.import ?? '' })

export const importRouteCases: RouteCases = {
  'GET /imports': { allowed: [...READS, 'background_job'] },
  'POST /institutions/:institutionId/imports': {
    allowed: CLERK,
    params: (subject) => ({ institutionId: subject.institutionId }),
    body: () => ({ id: newId(), kind: 'absences' }),
  },
  'GET /imports/:importId': { allowed: [...READS, 'background_job'], params: one },
  'PUT /imports/:importId/file': { allowed: CLERK, params: one, body: () => Buffer.from('x') },
  'POST /imports/:importId/check': { allowed: CLERK, params: one, body: () => ({}) },
  'POST /imports/:importId/commit': { allowed: CLERK, params: one, body: () => ({}) },
  'POST /imports/:importId/undo': { allowed: CLERK, params: one },
  'POST /imports/:importId/discard': { allowed: CLERK, params: one },
}
