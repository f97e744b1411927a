import { readFileSync } from 'node:fs'
import type { UseCount } from '../domain/co-use.ts'
import type { MeasureSum } from '../domain/measure-table.ts'
import type { RegionScheme } from '../domain/regions.ts'

/** The tables of the evaluation study of 2023 as they are printed: counts as numbers, shares as text with the printed rounding. */
export const study: Study = JSON.parse(readFileSync(new URL('study-2023.json', import.meta.url), 'utf8'))

type Study = {
  readonly consultations: {
    readonly kinds: readonly (PrintedKind & { readonly share: string })[]
    readonly total: Omit<PrintedKind, 'key'>
  }
  readonly subjects: { readonly shares: readonly { readonly key: string; readonly share: string }[] }
  readonly coUse: {
    readonly years: readonly {
      readonly schoolYear: string
      readonly institutions: number
      readonly economic: number
      readonly consultative: number
      readonly both: number
      readonly shares: readonly [economic: string, consultative: string, both: string]
    }[]
  }
  readonly plans: {
    readonly interim: { readonly achieved: number; readonly printed: string }
    readonly final: { readonly achieved: number; readonly printed: string }
    readonly planned: number
    readonly uniquePupils: number
    readonly plansPerPupil2021: { readonly plans: number; readonly pupils: number; readonly printed: string }
  }
  readonly costPerMeasure: {
    readonly years: readonly {
      readonly schoolYear: string
      readonly measures: number
      /** Whether the study prints how many measures there were; else the number is chosen so that the whole prints right. */
      readonly printed: boolean
      readonly euro: string
    }[]
    readonly whole: { readonly euro: string; readonly millions: string }
  }
  readonly involvement: {
    readonly regionScheme: string
    readonly regions: readonly {
      readonly code: string
      readonly municipalities: number
      readonly targetGroup: number
      readonly targetShare: string
      readonly supported: number
      readonly share: string | null
    }[]
    readonly total: { readonly targetGroup: number; readonly supported: number; readonly share: string }
  }
  readonly youthProjects: {
    readonly regionScheme: string
    readonly regions: readonly (YouthProjects & {
      readonly code: string
      readonly municipalities: number
      readonly share: string
    })[]
    readonly total: YouthProjects
  }
}
type PrintedKind = {
  readonly key: string
  readonly measures: number
  readonly hours: number
  readonly euro: number
}
type YouthProjects = {
  readonly projects: number
  readonly participants: number
  readonly atRisk: number
  readonly atRiskShare: string
}

/** Splits a whole number into whole parts that differ by one at most and add up to it. */
function parts(whole: number, count: number): number[] {
  return Array.from(
    { length: count },
    (_, index) => Math.floor(((index + 1) * whole) / count) - Math.floor((index * whole) / count),
  )
}

/** The kinds' euros are printed whole and add up to one less than the printed total: ten cents more of each are within the rounding. */
const ROUNDED_AWAY_CENTS = 10

/** A row for each of the 125 629 consultations: with hours and cents that add up to the printed ones of its kind. */
export function* consultationRows(): Generator<MeasureSum> {
  for (const { key, measures, hours, euro } of study.consultations.kinds) {
    const hoursOf = parts(hours, measures)
    const centsOf = parts(euro * 100 + ROUNDED_AWAY_CENTS, measures)
    for (let row = 0; row < measures; row++)
      yield { key, measures: 1, hours: hoursOf[row] ?? 0, cents: centsOf[row] ?? 0 }
  }
}

/** A row for each of the 100 471 subject consultations, by its subject; what is printed of no subject is "other". */
export function* subjectRows(): Generator<MeasureSum> {
  const [whole] = study.consultations.kinds
  if (whole === undefined) throw new Error('The study has no subject consultations')
  const printed = study.subjects.shares.map(({ key, share }) => ({ key, part: numberOf(share) / 100 }))
  const rest = 1 - printed.reduce((sum, { part }) => sum + part, 0)
  for (const { key, part } of [...printed, { key: 'other', part: rest }]) {
    const measures = Math.round(whole.measures * part)
    const centsOf = parts(Math.round(whole.euro * 100 * part), measures)
    for (const cents of centsOf) yield { key, measures: 1, hours: 13, cents }
  }
}

/** Every measure of a school year, with a cost that makes the printed mean. */
export function* yearRows(): Generator<MeasureSum> {
  for (const { schoolYear: key, measures, euro } of study.costPerMeasure.years) {
    for (const cents of parts(Math.round(numberOf(euro) * 100) * measures, measures))
      yield { key, measures: 1, hours: 13, cents }
  }
}

/** A row for each institution of a year: first those with both kinds of support, then those with one, then those with none. */
export function institutionUses(year: Study['coUse']['years'][number]): UseCount[] {
  const { institutions, economic, consultative, both } = year
  return Array.from({ length: institutions }, (_, index) => ({
    units: 1,
    economic: index < economic,
    consultative: index < both || (index >= economic && index < economic + consultative - both),
  }))
}

/** A region's figure on its municipalities: what the study prints by region, each as good as the other. */
export function onMunicipalities(
  scheme: RegionScheme,
  byRegion: ReadonlyMap<string, number>,
): Map<string, number> {
  return new Map(
    scheme.regions.flatMap(({ code, municipalities }) => {
      const values = parts(byRegion.get(code) ?? 0, municipalities.length)
      return municipalities.map((key, index): [string, number] => [key, values[index] ?? 0])
    }),
  )
}

/** "80,1" is 80.1 */
function numberOf(printed: string): number {
  return Number(printed.replace(',', '.'))
}
