import { newId } from '#platform/ids/ids.ts'
import type { RouteCases } from '#tests/support/route-case.ts'

const SEES = ['school_leadership', 'municipal_coordinator'] as const
const SPLITS = ['municipal_coordinator'] as const
const PAYS = ['school_leadership'] as const

export const moneyRouteCases: RouteCases = {
  'GET /money': { allowed: SEES },
  'GET /quota-changes': { allowed: SEES },
  'GET /payments': { allowed: SEES },
  'PUT /municipalities/:municipalityId/quotas/:changeId': {
    allowed: SPLITS,
    params: ({ municipalityId }) => ({ municipalityId, changeId: newId() }),
    body: () => ({
      schoolYear: '2026/27',
      kindCode: 'mentor-support',
      parts: [{ institutionId: null, amount: 1200 }],
      reason: 'x',
    }),
  },
  'PUT /municipalities/:municipalityId/rates/:rateId': {
    allowed: SPLITS,
    params: ({ municipalityId }) => ({ municipalityId, rateId: newId() }),
    body: () => ({
      kindCode: 'mentor-support',
      validFrom: '2026-09-01',
      amount: 12.74,
      indirectPercent: 15,
      source: 'x',
    }),
  },
  'PUT /institutions/:institutionId/payments/:paymentId': {
    allowed: PAYS,
    params: ({ institutionId }) => ({ institutionId, paymentId: newId() }),
    body: () => ({ kindCode: 'mentor-support', month: '2026-10', amount: 100, document: 'x', remark: '' }),
  },
  'GET /pupils/:pupilId/services/:serviceId/quota': {
    allowed: PAYS,
    params: ({ pupilId, ids }) => ({ pupilId, serviceId: ids.service ?? '' }),
  },
}
