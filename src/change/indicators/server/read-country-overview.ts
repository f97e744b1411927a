import { endpoint } from '#foundation/endpoint/index.ts'
import { readCountryOverview as contract } from '../contract/overview.ts'
import { publishTable } from '../domain/publish.ts'
import { countryTables } from './country-table.ts'
import { totalBefore } from './exact-table.ts'
import { chooseSchoolYear, territoryOn } from './overview-scope.ts'
import { canSeeCountryOverview } from './policies.ts'

/** The country by municipality: aggregates as they may be published, never a child. */
export const readCountryOverview = endpoint({
  ...contract,
  access: canSeeCountryOverview,
  audit: 'indicators.country-overview-read',
  handler: async ({ trx, query, today, services, note, elevate }) => {
    const { before, ...years } = await chooseSchoolYear(trx, today, query.schoolYear)
    const now = services.clock.now()
    const exact = await countryTables(trx, { today, now })
    const tableOf = async (schoolYear: string) => publishTable(await exact(schoolYear))
    note({ schoolYear: years.schoolYear })
    return elevate('aggregates for publication', async () => ({
      places: 'municipalities' as const,
      municipality: null,
      ...years,
      asOf: now.toISOString(),
      territory: territoryOn(today),
      published: true,
      ...(await tableOf(years.schoolYear)),
      before: await totalBefore(before, tableOf),
    }))
  },
})
