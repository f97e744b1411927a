import type { RouteCases } from '#tests/support/route-case.ts'

export const analysisRouteCases: RouteCases = {
  'GET /analysis': { allowed: ['school_leadership', 'municipal_coordinator'] },
  'GET /analysis/public': { allowed: ['council_member', 'state_analyst'] },
  'GET /analysis/institutions': { allowed: ['school_leadership', 'municipal_coordinator'] },
}
