import { endpoint } from '#foundation/endpoint/index.ts'
import { readPublicOverview as contract } from '../contract/overview.ts'
import { hiddenOf, publishMedian, publishTable } from '../domain/publish.ts'
import { readCountryTable } from './country-table.ts'
import { readExactTable, readTimingBefore } from './exact-table.ts'
import {
  chooseSchoolYear,
  listInstitutionsWithin,
  requireMunicipality,
  territoryOn,
  withoutEmptyPreschools,
} from './overview-scope.ts'
import { canSeePublicFigures } from './policies.ts'

/** The figures of a municipality's schools as they may be published, in step with those of the country. */
export const readPublicOverview = endpoint({
  ...contract,
  access: canSeePublicFigures,
  audit: 'indicators.public-overview-read',
  handler: async ({ trx, actor, query, today, services, note, elevate }) => {
    const asked = { trx, actor, today, capability: 'figures.public', ...query } as const
    const municipality = await requireMunicipality(asked)
    const { before, ...years } = await chooseSchoolYear(trx, today, query.schoolYear)
    const places = await listInstitutionsWithin(asked, municipality.id)
    const of = { by: 'institution', places, ...years, now: services.clock.now() } as const
    note({ municipalityId: municipality.id, schoolYear: years.schoolYear })
    return elevate('aggregates for publication', async () => {
      const country = publishTable(await readCountryTable(trx, { ...years, today, now: of.now }))
      const exact = withoutEmptyPreschools(await readExactTable(trx, of), places)
      return {
        places: 'institutions' as const,
        municipality,
        ...years,
        asOf: of.now.toISOString(),
        territory: territoryOn(today),
        published: true,
        ...publishTable(exact, hiddenOf(country, municipality.id)),
        medianDaysBefore: publishMedian(await readTimingBefore(trx, of, before)),
      }
    })
  },
})
