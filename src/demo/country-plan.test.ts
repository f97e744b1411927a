import { expect, test } from 'vitest'
import { buildCountryPlan, buildDemoPlan } from './country-plan.ts'
import { RIGA_KEY } from './municipality-facts.ts'
import type { CountryPlan } from './plan-types.ts'

const country = buildCountryPlan()
const demo = buildDemoPlan()

function seats(plan: CountryPlan, municipality?: string): number {
  return plan.institutions
    .filter(
      (institution) =>
        !institution.stub && (municipality ?? institution.municipality.key) === institution.municipality.key,
    )
    .flatMap((institution) => institution.stages)
    .filter((stage) => stage.kind !== 'preschool')
    .reduce((sum, stage) => sum + stage.cohort * (stage.exitGrade - stage.entryGrade + 1), 0)
}

test('the country has 42 municipalities, more than 600 schools and 40 vocational institutions', () => {
  const schools = country.institutions.filter(
    ({ type, stub }) => !stub && (type === 'general' || type === 'special'),
  )

  expect(country.municipalities).toHaveLength(42)
  expect(schools.length).toBeGreaterThan(600)
  expect(schools.length).toBeLessThan(640)
  expect(country.institutions.filter(({ type }) => type === 'vocational')).toHaveLength(40)
  expect(new Set(schools.map(({ municipality }) => municipality.key)).size).toBe(42)
})

test('Rīga has about three tenths of the pupils', () => {
  const share = seats(country, RIGA_KEY) / seats(country)

  expect(share).toBeGreaterThan(0.28)
  expect(share).toBeLessThan(0.4)
})

test('the demonstration municipality has its 26 schools, ten preschools and the vocational school', () => {
  const own = demo.institutions.filter(({ stub }) => !stub)

  expect(own.filter(({ type }) => type === 'general' || type === 'special')).toHaveLength(26)
  expect(own.filter(({ type }) => type === 'preschool')).toHaveLength(10)
  expect(own.filter(({ type }) => type === 'vocational')).toHaveLength(1)
  expect(demo.schoolYears).toEqual(['2024/25', '2025/26', '2026/27'])
})

test('names and ids of institutions are unique', () => {
  for (const plan of [country, demo]) {
    expect(new Set(plan.institutions.map(({ name }) => name)).size).toBe(plan.institutions.length)
    expect(new Set(plan.institutions.map(({ id }) => id)).size).toBe(plan.institutions.length)
  }
})

test('the schools of Cēsu novads have one id in both plans', () => {
  const ids = new Set(country.institutions.map(({ id }) => id))

  for (const { id, type } of demo.institutions) if (type !== 'preschool') expect(ids).toContain(id)
})

test('the school years end with the one of today', () => {
  expect(buildDemoPlan({ today: '2026-07-15' }).schoolYears).toEqual(['2023/24', '2024/25', '2025/26'])
  expect(buildCountryPlan({ today: '2026-09-01' }).schoolYears).toEqual(['2025/26', '2026/27'])
})
