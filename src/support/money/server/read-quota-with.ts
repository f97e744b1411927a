import { endpoint } from '#foundation/endpoint/index.ts'
import { findSchoolYearOn } from '#foundation/institutions/index.ts'
import { notFound } from '#platform/errors/app-error.ts'
import { findServiceHead } from '#support/services/index.ts'
import { readQuotaWith as contract } from '../contract/money.ts'
import { levelOf } from '../domain/quotas.ts'
import { listHeldQuotas, weighService } from './money-view.ts'
import { canWeighService } from './policies.ts'

/** Counted elevated: services of pupils who have moved on still take their part of the quota. Only sums are told. */
export const readQuotaWith = endpoint({
  ...contract,
  access: canWeighService,
  audit: 'money.quota-weighed',
  handler: async ({ trx, params, place, today, note, elevate }) => {
    const service = await findServiceHead(trx, params)
    const { institutionId, municipalityId } = place
    if (service === undefined || !institutionId || !municipalityId) throw notFound()
    note({ serviceId: params.serviceId })
    const schoolYear = await findSchoolYearOn(trx, service.startsOn)
    if (schoolYear === undefined) throw notFound()
    const { kindCode } = service
    const quotas = await listHeldQuotas(trx, { municipalityId, schoolYear })
    const quota =
      quotas.find((one) => one.institutionId === institutionId && one.kindCode === kindCode)?.amount ?? null
    const { own, taken } = await elevate('what is taken of the school’s quota', () =>
      weighService(trx, {
        institutionIds: [institutionId],
        schoolYear,
        today,
        serviceId: params.serviceId,
        kindCode,
      }),
    )
    return { quota, taken, own, level: levelOf(own === null ? null : taken + own, quota) }
  },
})
