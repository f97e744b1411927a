import { newId } from '#platform/ids/ids.ts'
import type { RouteCases, RouteSubject } from '#tests/support/route-case.ts'

const CONFIRMS = ['school_leadership', 'administrator'] as const

const school = (subject: RouteSubject) => ({ institutionId: subject.institutionId })

export const staffRouteCases: RouteCases = {
  'GET /staff': { allowed: CONFIRMS },
  'GET /institutions/:institutionId/staff': { allowed: CONFIRMS, params: school },
  'POST /institutions/:institutionId/staff/decisions': {
    allowed: CONFIRMS,
    params: school,
    body: () => ({ confirm: [newId()], decline: [] }),
  },
  'POST /institutions/:institutionId/staff/ends': {
    allowed: CONFIRMS,
    params: school,
    body: () => ({ grantIds: [newId()] }),
  },
  'GET /first-leaders': { allowed: ['municipal_coordinator'] },
  'POST /institutions/:institutionId/first-leader': {
    allowed: ['municipal_coordinator'],
    params: school,
    body: () => ({ givenName: 'Anda', familyName: 'Krauze', email: `${newId()}@skola.example` }),
  },
  'POST /institutions/:institutionId/staff/invitations': {
    allowed: CONFIRMS,
    params: school,
    body: () => ({ personIds: [newId()] }),
  },
}
