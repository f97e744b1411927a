import { ratio, sumOf } from './ratio.ts'

/** A division of the municipalities into regions, as it was in force in some years. */
export type RegionScheme = {
  readonly id: string
  readonly regions: readonly {
    readonly code: string
    readonly name: string
    /** Keys of municipalities, or their ids: as the rows have them. */
    readonly municipalities: readonly string[]
  }[]
}

export type RegionSum = {
  readonly code: string
  readonly name: string
  readonly municipalities: number
  readonly value: number
  /** Of the whole country; null when there is nothing. */
  readonly share: number | null
}

/**
 * A figure of municipalities added up by region of one scheme. Regions have changed with the municipalities: a figure of a year belongs
 * to the scheme of that year, and a municipality outside of the scheme is an error, not a remainder.
 */
export function sumByRegion(scheme: RegionScheme, values: ReadonlyMap<string, number>): readonly RegionSum[] {
  const known = new Set(scheme.regions.flatMap(({ municipalities }) => municipalities))
  const stranger = [...values.keys()].find((key) => !known.has(key))
  if (stranger !== undefined) throw new RangeError(`${stranger} is in no region of ${scheme.id}`)
  const whole = sumOf([...values.values()], (value) => value)
  return scheme.regions.map(({ code, name, municipalities }) => {
    const value = sumOf(municipalities, (key) => values.get(key) ?? 0)
    return { code, name, municipalities: municipalities.length, value, share: ratio(value, whole) }
  })
}
