import { endpoint } from '#foundation/endpoint/index.ts'
import { readCountryOverview as contract } from '../contract/overview.ts'
import { publishMedian, publishTable } from '../domain/publish.ts'
import { listMunicipalityPlaces } from './country-table.ts'
import { readExactTable, readTimingBefore } from './exact-table.ts'
import { chooseSchoolYear, territoryOn } from './overview-scope.ts'
import { canSeeCountryOverview } from './policies.ts'

/** The country by municipality: aggregates as they may be published, never a child. */
export const readCountryOverview = endpoint({
  ...contract,
  access: canSeeCountryOverview,
  audit: 'indicators.country-overview-read',
  handler: async ({ trx, query, today, services, note, elevate }) => {
    const { before, ...years } = await chooseSchoolYear(trx, today, query.schoolYear)
    const places = await listMunicipalityPlaces(trx, today)
    const of = { by: 'municipality', places, ...years, now: services.clock.now() } as const
    note({ schoolYear: years.schoolYear })
    return elevate('aggregates for publication', async () => ({
      places: 'municipalities' as const,
      municipality: null,
      ...years,
      asOf: of.now.toISOString(),
      territory: territoryOn(today),
      published: true,
      ...publishTable(await readExactTable(trx, of)),
      medianDaysBefore: publishMedian(await readTimingBefore(trx, of, before)),
    }))
  },
})
