import { requireMunicipality, territoryOn } from '#change/indicators/index.ts'
import { grantsFor } from '#foundation/access/index.ts'
import { type EndpointContext, endpoint } from '#foundation/endpoint/index.ts'
import {
  listMunicipalitiesBeside,
  listMunicipalitiesOf,
  listSemesters,
} from '#foundation/institutions/index.ts'
import { notFound } from '#platform/errors/app-error.ts'
import { type Analysis, readPublicAnalysis as contract, riskGroups } from '../contract/analysis.ts'
import { publishMeasures, publishPlaces, publishRiskGroups } from '../domain/publish.ts'
import { choosePeriod } from './choose-period.ts'
import { type ExactSupport, readExactSupport } from './exact-support.ts'
import { listKnownMeasures, listKnownRisks, oneCentsPerHour } from './known-codes.ts'
import { canSeePublicAnalysis } from './policies.ts'
import { figuresByRegion, type RegionsToday, regionsOn } from './regions-today.ts'
import { groupsOfRisks } from './risk-groups.ts'

type Named = { readonly id: string; readonly name: string }
type Asked = { readonly municipalityId?: string | undefined; readonly region?: string | undefined }
type Place = {
  readonly of: 'municipality' | 'region' | 'country'
  readonly place: Named | null
  /** Municipalities that it is made of. */
  readonly ids: readonly string[]
}

/**
 * The analysis as it may be published. Whatever part of the country is asked for, small figures are hidden in the table of the whole country
 * first, so that no two answers give together what each of them hides; and only by whole school year, for the same reason.
 */
export const readPublicAnalysis = endpoint({
  ...contract,
  access: canSeePublicAnalysis,
  audit: 'analysis.public-analysis-read',
  handler: async (context) => {
    const { trx, query, today, services, note, elevate } = context
    const regions = regionsOn(today)
    const isOfCountry = grantsFor(context.actor, 'country.overview', {}).length > 0
    const { municipalities, ...chosen } = isOfCountry
      ? choosePlace(query, await listMunicipalitiesOf(trx, territoryOn(today).scheme), regions)
      : await ownMunicipality(context, query)
    const { semesterIds, from, until, ...told } = choosePeriod(await listSemesters(trx, today), today, query)
    const measures = await listKnownMeasures(trx)
    note({ place: chosen.place?.id ?? null, schoolYear: told.schoolYear })
    const exact = await elevate('aggregates for publication', () =>
      readExactSupport(trx, {
        by: 'municipality',
        places: municipalities,
        period: { ...told, semesterIds, from, until },
        measures,
      }),
    )
    const groupOf = groupsOfRisks(await listKnownRisks(trx, exact.risks))
    return {
      of: chosen.of,
      place: chosen.place,
      institutions: [],
      municipalities: isOfCountry ? municipalities.map(({ id, name }) => ({ id, name })) : [],
      regions: isOfCountry ? regions.regions.map(({ code, name }) => ({ id: code, name })) : [],
      regionsSince: isOfCountry ? regions.validFrom : null,
      ...told,
      schoolYears: [...told.schoolYears],
      asOf: services.clock.now().toISOString(),
      territorySince: territoryOn(today).validFrom,
      centsPerHour: oneCentsPerHour(measures),
      published: true,
      ...publishedTable(chosen, exact, regions),
      measures: [...publishMeasures(exact.measures, chosen.ids, measures)],
      riskGroups: [...publishRiskGroups(exact.risks, chosen.ids, { groupOf, groups: riskGroups })],
      subjects: [],
      risks: [],
      dose: [],
    }
  },
})

/** The total of the place, and its parts: regions of the country, municipalities of a region. */
function publishedTable(
  { of, ids }: Place,
  { rows, total }: ExactSupport,
  regions: RegionsToday,
): Pick<Analysis, 'rows' | 'total'> {
  const published = publishPlaces(rows)
  const within = new Set(ids)
  const own = rows.filter(({ id }) => within.has(id))
  const [only] = own
  if (of === 'municipality' && only !== undefined) return { rows: [], total: published.row(only).figures }
  const byRegion = figuresByRegion(regions, rows)
  if (of === 'country') {
    return {
      rows: byRegion.map(({ ids: members, ...row }) => ({
        ...row,
        figures: published.union(members, row.figures),
      })),
      total: published.union(ids, total),
    }
  }
  const region = byRegion.find((one) => one.ids.every((id) => within.has(id)))
  if (region === undefined) throw notFound()
  return { rows: own.map(published.row), total: published.union(ids, region.figures) }
}

type Chosen = Place & { readonly municipalities: readonly Named[] }

function choosePlace(asked: Asked, municipalities: readonly Named[], regions: RegionsToday): Chosen {
  if (asked.municipalityId !== undefined) {
    const found = municipalities.find(({ id }) => id === asked.municipalityId)
    if (found === undefined) throw notFound()
    return { of: 'municipality', place: { id: found.id, name: found.name }, ids: [found.id], municipalities }
  }
  if (asked.region === undefined)
    return { of: 'country', place: null, ids: municipalities.map(({ id }) => id), municipalities }
  const region = regions.regions.find(({ code }) => code === asked.region)
  if (region === undefined) throw notFound()
  const place = { id: region.code, name: region.name }
  return { of: 'region', place, ids: region.municipalities, municipalities }
}

/** Of whoever may see published figures of a municipality only. */
async function ownMunicipality(
  { trx, actor, today }: Pick<EndpointContext, 'trx' | 'actor' | 'today'>,
  { municipalityId, region }: Asked,
): Promise<Chosen> {
  if (region !== undefined) throw notFound()
  const asked = { trx, actor, today, capability: 'figures.public', municipalityId } as const
  const found = await requireMunicipality(asked)
  if (grantsFor(actor, 'figures.public', { municipalityId: found.id }).length === 0) throw notFound()
  const municipalities = await listMunicipalitiesBeside(trx, found.id)
  return { of: 'municipality', place: found, ids: [found.id], municipalities }
}
