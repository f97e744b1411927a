import { expect, test } from 'vitest'
import { buildCountryPlan, schoolYearOf } from './country-plan.ts'
import { LEAVING_WEIGHTS } from './known-truth.ts'
import type { Pupil, PupilSemester } from './pupil-types.ts'
import { generatePupils } from './pupils.ts'
import { absenceTotals, eachMark } from './signal-rows.ts'

/** A country of a fifth of the size, with one whole school year: enough for shares, quick enough for every run. */
const plan = buildCountryPlan({ pupils: 50_000, schoolYears: 1, today: '2026-07-01' })
const pupils = [...generatePupils(plan)]
const semesters = pupils.flatMap((pupil) => pupil.semesters.map((semester) => ({ pupil, semester })))
const plans = semesters.flatMap(({ semester }) => semester.plan ?? [])
const withPlan = pupils.filter(hasPlan)

test('about 8 % of the pupils have a plan in a year, 1.5 plans each', () => {
  // Study: 8.5 % (2019/20), 7.8 % (2020/21) of the target group, table text L1340-1343; 1.49-1.57 plans a pupil, 3.1.4.
  expect(withPlan.length / pupils.length).toBeGreaterThan(0.07)
  expect(withPlan.length / pupils.length).toBeLessThan(0.09)
  expect(plans.length / withPlan.length).toBeGreaterThan(1.4)
  expect(plans.length / withPlan.length).toBeLessThan(1.6)
})

test('school risks dominate four plans of five, economic ones one of six', () => {
  // Study, ch. 3.3: learning and school 80 %, economic 16 %, family and social environment or health 1-2 % each.
  const share = (letter: string) =>
    plans.filter((each) => each.dominantRisk.startsWith(`R23-${letter}`)).length / plans.length

  expect(share('S')).toBeGreaterThan(0.77)
  expect(share('S')).toBeLessThan(0.83)
  expect(share('E')).toBeGreaterThan(0.13)
  expect(share('E')).toBeLessThan(0.19)
  expect(share('F')).toBeLessThan(0.035)
  expect(share('P')).toBeLessThan(0.035)
})

test('the schools judge that four risks of five decreased, and a plan has not quite two measures', () => {
  // Study: 78 % of measures improved the situation, 83 % in 2022/23; about 1.8-1.9 lines a plan.
  const outcomes = plans.flatMap((each) => each.outcomes)
  const decreased = outcomes.filter(({ outcome }) => outcome === 'decreased').length / outcomes.length
  const lines = plans.reduce((sum, each) => sum + each.measures.length, 0) / plans.length

  expect(decreased).toBeGreaterThan(0.75)
  expect(decreased).toBeLessThan(0.84)
  expect(lines).toBeGreaterThan(1.75)
  expect(lines).toBeLessThan(1.95)
})

test('more boys than girls are supported', () => {
  // Study: 29 % more boys than girls among the supported; Rīga city 16 %, Kurzeme 42 %.
  const boys = withPlan.filter((pupil) => pupil.sex === 'male').length

  expect(boys / (withPlan.length - boys) - 1).toBeGreaterThan(0.12)
  expect(boys / (withPlan.length - boys) - 1).toBeLessThan(0.45)
})

test('plans peak in grades 7 to 9 and differ between regions', () => {
  // Study: Vidzeme 7.94 %, Kurzeme 8.12 %, Rīga region 4.59 % of the target group in 2021/22.
  const grades = (from: number, to: number) => planShare(pupils.filter((pupil) => inGrades(pupil, from, to)))
  const region = (code: string) =>
    planShare(pupils.filter((pupil) => pupil.enrolments[0]?.institution.municipality.region === code))

  expect(grades(7, 9)).toBeGreaterThan(grades(1, 6))
  expect(grades(7, 9)).toBeGreaterThan(grades(10, 12))
  expect(region('vidzeme')).toBeGreaterThan(1.25 * region('riga'))
  expect(region('kurzeme')).toBeGreaterThan(1.25 * region('riga'))
})

test('one or two pupils of a hundred are long absent without excuse', () => {
  // IKVD 2019/20, semester 1: 1.4 % (by the study, L497-500). Rows: 20-24 million a year for 250 000 pupils.
  const totals = semesters.map(({ pupil, semester }) => absenceTotals(pupil, semester))
  const long = totals.filter(({ unexcused }) => unexcused > 20).length / totals.length
  const perYear = totals.reduce((sum, { excused, unexcused }) => sum + excused + unexcused, 0) / pupils.length

  expect(long).toBeGreaterThan(0.01)
  expect(long).toBeLessThan(0.02)
  expect(perYear * 250_000).toBeGreaterThan(19e6)
  expect(perYear * 250_000).toBeLessThan(25e6)
})

test('a few pupils of a hundred have low marks in three subjects', () => {
  // Handbook, annex 1: low marks in three or more subjects mean a high risk. The share itself is our assumption.
  const marked = semesters
    .filter(({ semester }) => semester.grade >= 4 || semester.vocational)
    .filter((_, n) => n % 10 === 0)
  const low = marked.filter(({ pupil, semester }) => lowSubjects(pupil, semester) >= 3).length / marked.length

  expect(low).toBeGreaterThan(0.01)
  expect(low).toBeLessThan(0.06)
})

test('as many leave as Latvian figures let expect, and more boys', () => {
  // 18-24-year-olds: 6.7 % (2022) to 7.7 % (2023) early leavers; men 10.0 %, women 5.5 %. Six or seven years at risk.
  const years = pupils.flatMap((pupil) => pupil.truth.map((truth) => ({ pupil, truth })))
  const atRisk = years.filter(({ truth }) => truth.probability > 0)
  const rate = (sex: string) => {
    const chosen = atRisk.filter(({ pupil }) => pupil.sex === sex)
    return chosen.reduce((sum, { truth }) => sum + truth.probability, 0) / chosen.length
  }

  expect(rate('male')).toBeGreaterThan(0.009)
  expect(rate('male')).toBeLessThan(0.018)
  expect(rate('male') / rate('female')).toBeGreaterThan(1.3)
  expect(rate('male') / rate('female')).toBeLessThan(2.2)
})

test('the truth can be found again: each weight of leaving has its sign and about its size', () => {
  const cases = pupils.flatMap((pupil) =>
    pupil.truth
      .filter((truth) => truth.left !== null && truth.grade === 9)
      .map((truth) => ({ y: logit(truth.probability), x: pupil.semesters[0], truth })),
  )
  const fitted = slopes(cases.filter(({ truth }) => truth.supportDose === 0))

  expect(fitted.motivation).toBeCloseTo(LEAVING_WEIGHTS.motivation, 1)
  expect(fitted.learning).toBeCloseTo(LEAVING_WEIGHTS.learning, 1)
  expect(fitted.family).toBeCloseTo(LEAVING_WEIGHTS.family, 1)
})

test('those who left stood out before, and support lowers the true probability', () => {
  const years = pupils.flatMap((pupil) => pupil.truth.map((truth) => ({ pupil, truth })))
  const left = years.filter(({ truth }) => truth.left === true)
  const stayed = years.filter(({ truth }) => truth.left === false && truth.probability > 0)
  const unexcused = (group: typeof years) =>
    group.reduce((sum, { pupil }) => sum + (pupil.semesters[0]?.signals.unexcusedLessons ?? 0), 0) /
    group.length

  expect(unexcused(left)).toBeGreaterThan(2.5 * unexcused(stayed))
  for (const { truth } of years) {
    if (truth.supportDose > 0 && truth.probability > 0)
      expect(truth.probability).toBeLessThan(truth.probabilityWithoutSupport)
  }
})

test('about a quarter of the families speak Russian', () => {
  const share = pupils.filter((pupil) => pupil.language === 'ru').length / pupils.length

  expect(share).toBeGreaterThan(0.2)
  expect(share).toBeLessThan(0.34)
  expect(schoolYearOf(plan.today)).toBe('2025/26')
})

function hasPlan(pupil: Pupil): boolean {
  return pupil.semesters.some((semester) => semester.plan !== null)
}

function planShare(group: readonly Pupil[]): number {
  return group.filter(hasPlan).length / group.length
}

function inGrades(pupil: Pupil, from: number, to: number): boolean {
  const first = pupil.enrolments[0]
  return first !== undefined && first.stage !== 'vocational' && first.grade >= from && first.grade <= to
}

function lowSubjects(pupil: Pupil, semester: PupilSemester): number {
  const sums = new Map<string, { sum: number; count: number }>()
  eachMark(pupil, semester, (_date, code, mark) => {
    const known = sums.get(code) ?? { sum: 0, count: 0 }
    sums.set(code, { sum: known.sum + mark, count: known.count + 1 })
  })
  return [...sums.values()].filter(({ sum, count }) => sum / count < 4).length
}

function logit(p: number): number {
  return Math.log(p / (1 - p))
}

/** Least squares on the log-odds by gradient descent: the factors are on one scale, so it converges quickly. */
function slopes(cases: readonly { readonly y: number; readonly x: PupilSemester | undefined }[]) {
  const names = ['learning', 'motivation', 'family', 'economic', 'health'] as const
  const weights = { learning: 0, motivation: 0, family: 0, economic: 0, health: 0, intercept: 0 }
  for (let round = 0; round < 400; round++) {
    const gradient = { learning: 0, motivation: 0, family: 0, economic: 0, health: 0, intercept: 0 }
    for (const { y, x } of cases) {
      if (x === undefined) continue
      const error = names.reduce((sum, name) => sum + weights[name] * x.factors[name], weights.intercept) - y
      for (const name of names) gradient[name] += error * x.factors[name]
      gradient.intercept += error
    }
    for (const name of names) weights[name] -= (0.25 * gradient[name]) / cases.length
    weights.intercept -= (0.25 * gradient.intercept) / cases.length
  }
  return weights
}
