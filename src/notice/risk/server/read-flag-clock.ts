import { endpoint } from '#foundation/endpoint/index.ts'
import { listSchoolsWithin, listSchoolYears } from '#foundation/institutions/index.ts'
import { notFound } from '#platform/errors/app-error.ts'
import { readFlagClock as contract } from '../contract/flag-clock.ts'
import { listClassClocks } from './flag-clock-view.ts'
import { canListFlags } from './policies.ts'

/** School years that stand to be chosen: as far back as somebody asks in practice. */
const YEARS = 4

/** From notice to the first answer, class by class. The first school within reach unless one is asked for. */
export const readFlagClock = endpoint({
  ...contract,
  access: canListFlags,
  audit: 'risk.clock-read',
  handler: async ({ trx, actor, query, today, services, note }) => {
    const now = services.clock.now()
    const institutions = await listSchoolsWithin(trx, 'flag.read')
    const institution =
      query.institutionId === undefined
        ? institutions[0]
        : institutions.find(({ id }) => id === query.institutionId)
    if (query.institutionId !== undefined && institution === undefined) throw notFound()
    const schoolYears = (await listSchoolYears(trx, today)).slice(0, YEARS)
    const schoolYear = query.schoolYear ?? schoolYears[0] ?? ''
    note({ institutionId: institution?.id ?? null, schoolYear })
    return {
      institution: institution ?? null,
      institutions,
      schoolYear,
      schoolYears,
      asOf: now.toISOString(),
      rows:
        institution === undefined
          ? []
          : await listClassClocks(trx, { actor, institutionId: institution.id, schoolYear, now }),
    }
  },
})
