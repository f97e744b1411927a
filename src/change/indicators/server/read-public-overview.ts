import { endpoint } from '#foundation/endpoint/index.ts'
import { readPublicOverview as contract } from '../contract/overview.ts'
import { hiddenOf, publishTable } from '../domain/publish.ts'
import { countryTables } from './country-table.ts'
import { exactTables, totalBefore } from './exact-table.ts'
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
    const now = services.clock.now()
    const country = await countryTables(trx, { today, now })
    const exact = exactTables(trx, { by: 'institution', places, now })
    const tableOf = async (schoolYear: string) => {
      const hidden = hiddenOf(publishTable(await country(schoolYear)), municipality.id)
      return publishTable(withoutEmptyPreschools(await exact(schoolYear), places), hidden)
    }
    note({ municipalityId: municipality.id, schoolYear: years.schoolYear })
    return elevate('aggregates for publication', async () => ({
      places: 'institutions' as const,
      municipality,
      ...years,
      asOf: now.toISOString(),
      territory: territoryOn(today),
      published: true,
      ...(await tableOf(years.schoolYear)),
      before: await totalBefore(before, tableOf),
    }))
  },
})
