import type { RouteCases } from '#tests/support/route-case.ts'

export const indicatorRouteCases: RouteCases = {
  'GET /overview/institutions': { allowed: ['school_leadership', 'municipal_coordinator'] },
  'GET /overview/public/institutions': {
    allowed: ['council_member', 'state_analyst'],
    query: (subject) => ({ municipalityId: subject.municipalityId }),
  },
  'GET /overview/municipalities': { allowed: ['state_analyst'] },
}
