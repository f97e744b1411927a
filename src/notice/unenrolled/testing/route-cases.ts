import { newId } from '#platform/ids/ids.ts'
import type { RouteCases, RouteSubject } from '#tests/support/route-case.ts'

const MUNICIPALITY = ['municipal_coordinator'] as const
const entry = (subject: RouteSubject) => ({ entryId: subject.ids.unenrolled ?? '' })

export const unenrolledRouteCases: RouteCases = {
  'GET /unenrolled': { allowed: MUNICIPALITY },
  'GET /unenrolled-places': { allowed: MUNICIPALITY },
  'GET /unenrolled-counts': { allowed: ['state_analyst'] },
  'GET /unenrolled/:entryId': { allowed: MUNICIPALITY, params: entry },
  'POST /unenrolled/:entryId/records': {
    allowed: MUNICIPALITY,
    params: entry,
    body: () => ({
      version: 0,
      status: 'enrolling',
      cause: null,
      action: null,
      words: '',
      nextCheckOn: null,
    }),
  },
  'PUT /municipalities/:municipalityId/unenrolled/:entryId': {
    allowed: MUNICIPALITY,
    params: (subject) => ({ municipalityId: subject.municipalityId, entryId: newId() }),
    body: () => ({
      givenName: 'Anna',
      familyName: 'Ziediņa',
      bornOn: '2014-02-03',
      knownFrom: 'Ģimenes ārsts',
    }),
  },
}
