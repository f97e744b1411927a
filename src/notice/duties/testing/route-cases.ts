import { newId } from '#platform/ids/ids.ts'
import type { RouteCases, RouteSubject } from '#tests/support/route-case.ts'

const SCHOOL = ['class_teacher', 'support_specialist', 'school_leadership'] as const
const MUNICIPALITY = ['municipal_coordinator'] as const
const SEES = [...SCHOOL, ...MUNICIPALITY, 'background_job'] as const

const duty = (subject: RouteSubject) => ({ dutyId: subject.ids.duty ?? '' })
const action = (subject: RouteSubject) => ({ ...duty(subject), actionId: newId() })

export const dutyRouteCases: RouteCases = {
  'GET /duties': { allowed: SEES },
  'GET /duty-filters': { allowed: SEES },
  'GET /duty-compliance': { allowed: ['school_leadership', ...MUNICIPALITY] },
  'GET /duties/:dutyId': { allowed: SEES, params: duty },
  'GET /duties/:dutyId/notice': { allowed: SEES, params: duty },
  'GET /duties/:dutyId/notice/document': {
    allowed: SEES,
    params: duty,
    query: () => ({ format: 'docx' }),
  },
  'PUT /duties/:dutyId/causes': {
    allowed: SCHOOL,
    params: duty,
    body: () => ({ value: { codes: ['motivation'], unknown: false, note: '' }, version: 0 }),
  },
  'PUT /duties/:dutyId/actions/:actionId': {
    allowed: SCHOOL,
    params: action,
    body: () => ({ kind: 'talked_pupil', onDate: '2026-11-19', words: '' }),
  },
  'DELETE /duties/:dutyId/actions/:actionId': { allowed: SCHOOL, params: action },
  'PUT /duties/:dutyId/viis-entry': {
    allowed: SCHOOL,
    params: duty,
    body: () => ({ onDate: '2026-11-19' }),
  },
  'DELETE /duties/:dutyId/viis-entry': { allowed: SCHOOL, params: duty },
  'POST /duties/:dutyId/completion': { allowed: SCHOOL, params: duty },
  'DELETE /duties/:dutyId/completion': { allowed: SCHOOL, params: duty },
  'POST /duties/:dutyId/withdrawal': { allowed: SCHOOL, params: duty },
  'PUT /duties/:dutyId/municipal-actions/:actionId': {
    allowed: MUNICIPALITY,
    params: action,
    body: () => ({ kind: 'asked_school', onDate: '2026-11-19', words: '' }),
  },
  'DELETE /duties/:dutyId/municipal-actions/:actionId': { allowed: MUNICIPALITY, params: action },
}
