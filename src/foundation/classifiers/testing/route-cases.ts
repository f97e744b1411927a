import type { RouteCases } from '#tests/support/route-case.ts'

export const classifierRouteCases: RouteCases = {
  'GET /classifiers': { allowed: 'signed-in' },
  'GET /classifiers/:classifier/:version': {
    allowed: 'signed-in',
    params: () => ({ classifier: 'risk', version: '2023' }),
  },
}
