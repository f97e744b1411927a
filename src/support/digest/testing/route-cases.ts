import type { RouteCases } from '#tests/support/route-case.ts'

export const digestRouteCases: RouteCases = {
  'GET /digest': { allowed: 'signed-in' },
  'PUT /digest': { allowed: 'signed-in', body: () => ({ letter: 'none' }) },
}
