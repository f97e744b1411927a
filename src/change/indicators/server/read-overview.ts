import { endpoint } from '#foundation/endpoint/index.ts'
import { readOverview as contract } from '../contract/overview.ts'
import { showExactly } from '../domain/publish.ts'
import { exactTables, totalBefore } from './exact-table.ts'
import {
  chooseSchoolYear,
  listInstitutionsWithin,
  requireMunicipality,
  territoryOn,
  withoutEmptyPreschools,
} from './overview-scope.ts'
import { canSeeOverview } from './policies.ts'

/**
 * Does support help? Exact figures by school. Counted elevated, for the schools in which the reader holds the right: a plan
 * counts where it was opened, also when the pupil has moved out of the reader's reach.
 */
export const readOverview = endpoint({
  ...contract,
  access: canSeeOverview,
  audit: 'indicators.overview-read',
  handler: async ({ trx, actor, query, today, services, note, elevate }) => {
    const asked = { trx, actor, today, capability: 'institution.overview', ...query } as const
    const municipality = await requireMunicipality(asked)
    const { before, ...years } = await chooseSchoolYear(trx, today, query.schoolYear)
    const places = await listInstitutionsWithin(asked, municipality.id)
    const now = services.clock.now()
    const exact = exactTables(trx, { by: 'institution', places, now })
    const tableOf = async (schoolYear: string) =>
      showExactly(withoutEmptyPreschools(await exact(schoolYear), places))
    note({ municipalityId: municipality.id, schoolYear: years.schoolYear })
    return elevate('figures of the reader’s own schools', async () => ({
      places: 'institutions' as const,
      municipality,
      ...years,
      asOf: now.toISOString(),
      territory: territoryOn(today),
      published: false,
      ...(await tableOf(years.schoolYear)),
      before: await totalBefore(before, tableOf),
    }))
  },
})
