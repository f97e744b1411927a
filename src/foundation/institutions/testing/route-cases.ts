import type { RouteCases } from '#tests/support/route-case.ts'

export const institutionRouteCases: RouteCases = {
  'GET /institutions': { allowed: 'signed-in' },
  'GET /institutions/:institutionId/classes': {
    allowed: 'signed-in',
    params: (subject) => ({ institutionId: subject.institutionId }),
  },
  'GET /register': {
    allowed: ['register_keeper', 'municipal_coordinator'],
    mayNameThePupil: 'the test names the municipality after the pupil',
  },
  'GET /semesters': { allowed: 'signed-in' },
  'GET /municipalities': {
    allowed: 'signed-in',
    mayNameThePupil: 'the test names the municipality after the pupil',
  },
}
