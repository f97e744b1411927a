import { describe, expect, test } from 'vitest'
import { planningRegions } from '#foundation/institutions/index.ts'
import {
  consultationRows,
  institutionUses,
  onMunicipalities,
  study,
  subjectRows,
  yearRows,
} from '../testing/study.ts'
import { coUseOf } from './co-use.ts'
import { institutionIndicators } from './institution-indicators.ts'
import { measureTable } from './measure-table.ts'
import { ratio } from './ratio.ts'
import { type RegionScheme, sumByRegion } from './regions.ts'

/** As the study prints it: so many decimals, with a comma, zeros kept where it keeps them. */
function printed(value: number | null, like: string, factor = 1): string {
  const decimals = like.split(',')[1]?.length ?? 0
  return ((value ?? Number.NaN) * factor).toFixed(decimals).replace('.', ',')
}

function schemeOf(id: string): RegionScheme {
  const found = planningRegions().schemes.find((scheme) => scheme.id === id)
  if (found === undefined) throw new Error(`There is no scheme ${id}`)
  return found
}

describe('consultations, table 3.2.4', () => {
  const table = measureTable(consultationRows())

  test.each(study.consultations.kinds)('$key', ({ key, measures, hours, euro, share }) => {
    const line = table.lines.find((one) => one.key === key)

    expect(line).toMatchObject({ measures, hours })
    expect(Math.round((line?.cents ?? 0) / 100)).toBe(euro)
    expect(printed(line?.share ?? null, share, 100)).toBe(share)
  })

  test('125 629 measures and 1 638 500 hours together', () => {
    const { measures, hours, euro } = study.consultations.total

    expect(table.total).toMatchObject({ measures, hours, share: 1 })
    expect(Math.round((table.total.cents ?? 0) / 100)).toBe(euro)
    expect(printed(table.total.hoursPerMeasure, '13,0')).toBe('13,0')
  })

  test.each(study.subjects.shares)('share of $key in the cost of subject consultations', ({ key, share }) => {
    const line = measureTable(subjectRows()).lines.find((one) => one.key === key)

    expect(printed(line?.share ?? null, share, 100)).toBe(share)
  })
})

describe('cost of a measure, table 3.1.4', () => {
  const table = measureTable(yearRows())

  test.each(study.costPerMeasure.years)('in $schoolYear', ({ schoolYear, measures, euro }) => {
    const line = table.lines.find(({ key }) => key === schoolYear)

    expect(line?.measures).toBe(measures)
    expect(printed((line?.centsPerMeasure ?? 0) / 100, euro)).toBe(euro)
  })

  test('over the whole period', () => {
    const { euro, millions } = study.costPerMeasure.whole

    expect(printed((table.total.centsPerMeasure ?? 0) / 100, euro)).toBe(euro)
    expect(printed((table.total.cents ?? 0) / 100_000_000, millions)).toBe(millions)
  })
})

describe('economic and consultative support together, table 3.1.4', () => {
  test.each(study.coUse.years)('in $institutions institutions of $schoolYear', (year) => {
    const found = coUseOf(institutionUses(year))

    const { institutions, economic, consultative, both } = year
    expect(found).toMatchObject({ used: institutions, economic, consultative, both, neither: 0 })
    const shares = [found.shares.economic, found.shares.consultative, found.shares.both]
    expect(shares.map((share) => printed(share, '0,0', 100))).toEqual(year.shares)
  })

  test('138 + 439 − 134 = 443, and 75 + 507 − 71 = 511', () => {
    expect(study.coUse.years.map((year) => coUseOf(institutionUses(year)).used)).toEqual([443, 511])
  })
})

describe('plans, table 3.3.1 and section 3.1.2', () => {
  test('93 497 of 64 504 planned are 145 %', () => {
    const { interim, final, planned } = study.plans

    expect(printed(ratio(interim.achieved, planned), '0', 100)).toBe(interim.printed)
    expect(printed(ratio(final.achieved, planned), '0', 100)).toBe(final.printed)
  })

  test('plans of a supported pupil', () => {
    const { plans, pupils, printed: told } = study.plans.plansPerPupil2021
    const facts = { ...nothing, plans, supportedPupils: pupils, targetGroup: 245_261 }

    const { plansPerPupil, supportedShare } = institutionIndicators(facts)

    expect(printed(plansPerPupil, told)).toBe(told)
    expect(printed(supportedShare, '5,9', 100)).toBe(study.involvement.total.share)
  })
})

const nothing = {
  targetGroup: 0,
  supportedPupils: 0,
  plans: 0,
  economicMeasures: 0,
  economicPlannedCents: null,
  consultations: 0,
  consultationHours: 0,
  consultationPlannedCents: null,
  usedCents: null,
}

describe('regions, each table by the scheme in which it was counted', () => {
  const { involvement, youthProjects } = study
  type Region = { readonly code: string; readonly municipalities: number }
  const sumsOf = <R extends Region>(scheme: string, regions: readonly R[], value: (region: R) => number) =>
    sumByRegion(
      schemeOf(scheme),
      onMunicipalities(schemeOf(scheme), new Map(regions.map((region) => [region.code, value(region)]))),
    )

  test('target group and supported pupils, tables 3.1.1 and 3.1.3', () => {
    const { regionScheme, regions, total } = involvement
    const targets = sumsOf(regionScheme, regions, ({ targetGroup }) => targetGroup)
    const supported = sumsOf(regionScheme, regions, ({ supported }) => supported)

    for (const region of regions) {
      const target = targets.find(({ code }) => code === region.code)
      const helped = supported.find(({ code }) => code === region.code)
      expect(target).toMatchObject({ municipalities: region.municipalities, value: region.targetGroup })
      expect(printed(target?.share ?? null, region.targetShare, 100)).toBe(region.targetShare)
      const share = ratio(helped?.value ?? 0, target?.value ?? 0)
      expect(region.share === null || printed(share, region.share, 100) === region.share).toBe(true)
    }
    const whole = (sums: typeof targets) => sums.reduce((sum, { value }) => sum + value, 0)
    expect([whole(targets), whole(supported)]).toEqual([total.targetGroup, total.supported])
  })

  test('youth projects, table 3.3.6', () => {
    const { regionScheme, regions, total } = youthProjects
    const projects = sumsOf(regionScheme, regions, ({ projects }) => projects)

    for (const region of regions) {
      const sum = projects.find(({ code }) => code === region.code)
      expect(sum).toMatchObject({ municipalities: region.municipalities, value: region.projects })
      expect(printed(sum?.share ?? null, region.share, 100)).toBe(region.share)
      expect(printed(ratio(region.atRisk, region.participants), '0', 100)).toBe(region.atRiskShare)
    }
    expect(projects.reduce((sum, { value }) => sum + value, 0)).toBe(total.projects)
    expect(printed(ratio(total.atRisk, total.participants), '0', 100)).toBe(total.atRiskShare)
  })

  test('the same figures by another scheme are other figures', () => {
    const { regions } = involvement
    const targets = onMunicipalities(
      schemeOf('regions-2021-study'),
      new Map(regions.map((region) => [region.code, region.targetGroup])),
    )

    const moved = sumByRegion(schemeOf('regions-2021'), targets)

    expect(moved.find(({ code }) => code === 'riga')?.value).toBeLessThan(113_595)
    expect(moved.reduce((sum, { value }) => sum + value, 0)).toBe(245_261)
  })

  test('a municipality that the scheme does not know is refused', () => {
    const values = new Map([['2009:LV-001', 5]])

    expect(() => sumByRegion(schemeOf('regions-2021'), values)).toThrow('2009:LV-001 is in no region')
  })
})
