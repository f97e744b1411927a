import { newId } from '#platform/ids/ids.ts'
import type { RouteCases, RouteSubject } from '#tests/support/route-case.ts'

const READS = ['school_leadership', 'municipal_coordinator'] as const
const WRITES = ['school_leadership'] as const
const CERTIFIES = ['municipal_coordinator'] as const

const report = ({ institutionId }: RouteSubject) => ({ institutionId, period: '2026-10' })
const document = (subject: RouteSubject) => ({ ...report(subject), documentId: newId() })

export const reportRouteCases: RouteCases = {
  'GET /reports': { allowed: READS },
  'GET /reports/:institutionId/:period': { allowed: READS, params: report },
  'GET /reports/:institutionId/:period/file': {
    allowed: READS,
    params: report,
    query: () => ({ format: 'xlsx' }),
  },
  'PUT /reports/:institutionId/:period/documents/:documentId': {
    allowed: WRITES,
    params: document,
    body: () => ({ kind: 'invoice', number: '1', issuedOn: '2026-11-01', amountCents: 100, words: '' }),
  },
  'DELETE /reports/:institutionId/:period/documents/:documentId': { allowed: WRITES, params: document },
  'POST /reports/:institutionId/:period/submission': { allowed: WRITES, params: report },
  'POST /reports/:institutionId/:period/certification': { allowed: CERTIFIES, params: report },
  'POST /reports/:institutionId/:period/return': {
    allowed: CERTIFIES,
    params: report,
    body: () => ({ remark: 'x' }),
  },
}
