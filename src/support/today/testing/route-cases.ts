import type { RouteCases } from '#tests/support/route-case.ts'

export const todayRouteCases: RouteCases = {
  'GET /today': { allowed: 'signed-in' },
}
