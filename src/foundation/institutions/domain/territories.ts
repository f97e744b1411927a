import type { Territories } from '../contract/territories.ts'

export type Scheme = Territories['schemes'][number]
export type Unit = Territories['units'][number]
export type Succession = { readonly unit: Unit; readonly on: string; readonly part: boolean }

/** The division into municipalities that was in force on a day. */
export function schemeInForce(territories: Territories, date: string): Scheme {
  const found = territories.schemes.find(
    (scheme) => scheme.validFrom <= date && (scheme.validUntil === null || date <= scheme.validUntil),
  )
  if (found === undefined) throw new RangeError(`No division of Latvia is known for ${date}.`)
  return found
}

export function unitsOf(territories: Territories, scheme: string): readonly Unit[] {
  return territories.units.filter((unit) => unit.key.startsWith(`${scheme}:`))
}

/** What became of a unit in the next scheme; several when it was split. Empty: it is in force. */
export function successorsOf(territories: Territories, key: string): readonly Succession[] {
  return territories.successions
    .filter((succession) => succession.from === key)
    .map(({ to, on, part }) => ({ unit: getUnit(territories, to), on, part }))
}

/** What a unit was made of in the scheme before it. */
export function predecessorsOf(territories: Territories, key: string): readonly Succession[] {
  return territories.successions
    .filter((succession) => succession.to === key)
    .map(({ from, on, part }) => ({ unit: getUnit(territories, from), on, part }))
}

/** The units of the scheme in force on a day into which a unit of any earlier scheme came; itself when it is in force. */
export function presentUnitsOf(territories: Territories, key: string, date: string): readonly Unit[] {
  const scheme = schemeInForce(territories, date)
  let present = [getUnit(territories, key)]
  while (present.some((unit) => !unit.key.startsWith(`${scheme.id}:`))) {
    const next = present.flatMap((unit) => successorsOf(territories, unit.key).map(({ unit }) => unit))
    if (next.length === 0) throw new RangeError(`${key} has no successor in the scheme ${scheme.id}.`)
    present = [...new Map(next.map((unit) => [unit.key, unit])).values()]
  }
  return present
}

function getUnit(territories: Territories, key: string): Unit {
  const unit = territories.units.find((candidate) => candidate.key === key)
  if (unit === undefined) throw new RangeError(`There is no municipality ${key}.`)
  return unit
}
