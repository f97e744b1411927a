import { municipalityId, planningRegions } from '#foundation/institutions/index.ts'
import type { ExactFigures, ExactRow } from '../domain/publish.ts'
import { type RegionScheme, sumByRegion } from '../domain/regions.ts'

export type RegionsToday = RegionScheme & { readonly validFrom: string }

/** The official division into planning regions that is in force on a day, with ids of municipalities. */
export function regionsOn(day: string): RegionsToday {
  const found = planningRegions().schemes.find(
    ({ official, validFrom, validUntil }) =>
      official && validFrom <= day && (validUntil === null || day <= validUntil),
  )
  if (found === undefined) throw new RangeError(`No division into regions is known for ${day}.`)
  const regions = found.regions.map((region) => ({
    ...region,
    municipalities: region.municipalities.map(municipalityId),
  }))
  return { id: found.id, validFrom: found.validFrom, regions }
}

/** Figures of municipalities added up by region; a pupil who had support in two municipalities of a region counts in both. */
export function figuresByRegion(
  scheme: RegionsToday,
  rows: readonly ExactRow[],
): readonly (ExactRow & { readonly ids: readonly string[] })[] {
  const [first] = rows
  if (first === undefined) return []
  const names = Object.keys(first.figures) as (keyof ExactFigures)[]
  const sums = new Map(
    names.map((name) => [
      name,
      sumByRegion(scheme, new Map(rows.map(({ id, figures }) => [id, figures[name]]))),
    ]),
  )
  return scheme.regions.map(({ code, name, municipalities }) => ({
    id: code,
    name,
    ids: municipalities,
    figures: Object.fromEntries(
      names.map((figure) => [figure, sums.get(figure)?.find((sum) => sum.code === code)?.value ?? 0]),
    ) as ExactFigures,
  }))
}
