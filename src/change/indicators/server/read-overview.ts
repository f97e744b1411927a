import { endpoint } from '#foundation/endpoint/index.ts'
import { readOverview as contract } from '../contract/overview.ts'
import { showExactly } from '../domain/publish.ts'
import { readExactTable, readTimingBefore } from './exact-table.ts'
import {
  chooseSchoolYear,
  listInstitutionsWithin,
  requireMunicipality,
  territoryOn,
  withoutEmptyPreschools,
} from './overview-scope.ts'
import { canSeeOverview } from './policies.ts'

/** Does support help? Exact figures by school; row-level security counts only what the reader may open. */
export const readOverview = endpoint({
  ...contract,
  access: canSeeOverview,
  audit: 'indicators.overview-read',
  handler: async ({ trx, actor, query, today, services, note }) => {
    const asked = { trx, actor, today, capability: 'institution.overview', ...query } as const
    const municipality = await requireMunicipality(asked)
    const { before, ...years } = await chooseSchoolYear(trx, today, query.schoolYear)
    const places = await listInstitutionsWithin(asked, municipality.id)
    const of = { by: 'institution', places, ...years, now: services.clock.now() } as const
    const exact = withoutEmptyPreschools(await readExactTable(trx, of), places)
    note({ municipalityId: municipality.id, schoolYear: years.schoolYear })
    return {
      places: 'institutions' as const,
      municipality,
      ...years,
      asOf: of.now.toISOString(),
      territory: territoryOn(today),
      published: false,
      ...showExactly(exact),
      medianDaysBefore: (await readTimingBefore(trx, of, before)).medianDays,
    }
  },
})
