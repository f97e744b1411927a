import { expect, test } from 'vitest'
import { PlanRiskId } from '../contract/ids.ts'
import { aGoalView, aPlanView, aRiskView } from '../testing/views.ts'
import { suggestGoals } from './goal-suggestions.ts'

const held = <Value>(value: Value) => ({ value, version: 0 })
const LEARNING = PlanRiskId.parse('01a20000-0000-7000-8000-000000000012')
const learning = aRiskView({ id: LEARNING, code: 'R23-S01', frequency: held(2), alwaysHeavy: false })
const unexcused = (beforePerWeek: number | null) => [
  {
    indicator: 'lessons_unexcused' as const,
    before: 22,
    beforeUntil: '2026-11-14',
    beforePerWeek,
    after: null,
    afterUntil: null,
    afterPerWeek: null,
    direction: 'unknown' as const,
  },
]
const mean = (subject: string, before: number | null) => ({
  subject,
  nameLv: subject,
  nameEn: subject,
  before,
  beforeUntil: '2026-11-12',
  after: null,
  afterUntil: null,
})

test.each([
  ['half of what is missed now', 4.6, 2],
  ['one lesson of somewhat more', 1.2, 1],
  ['none where it is one or less', 0.4, 0],
  ['two lessons where nothing is known', null, 2],
])('unexcused absence suggests a goal a week: %s', (_case, perWeek, target) => {
  const [suggestion] = suggestGoals(aPlanView({ indicators: unexcused(perWeek) }))

  expect(suggestion).toEqual({ riskIds: [aRiskView().id], indicator: 'lessons_unexcused', target })
})

test('low marks suggest fewer subjects below four, a single one its mean', () => {
  const several = [mean('matematika', 3.2), mean('fizika', 3.6), mean('vesture', 7)]

  expect(suggestGoals(aPlanView({ risks: [learning], subjectMeans: several }))).toEqual([
    { riskIds: [LEARNING], indicator: 'subjects_below_four', target: 1 },
  ])
  expect(suggestGoals(aPlanView({ risks: [learning], subjectMeans: several.slice(0, 1) }))).toEqual([
    { riskIds: [LEARNING], indicator: 'subject_mean', subject: 'matematika', target: 4 },
  ])
})

test('where the data do not tell of a risk, a scale is suggested', () => {
  expect(suggestGoals(aPlanView({ risks: [learning] }))).toEqual([
    { riskIds: [LEARNING], indicator: 'scale', group: 'school_environment', target: 7 },
  ])
})

test('a risk that has a goal gets no other, and serious risks come first', () => {
  const plan = aPlanView({ risks: [learning, aRiskView()] })

  expect(suggestGoals(plan).map(({ riskIds }) => riskIds)).toEqual([[aRiskView().id], [LEARNING]])
  expect(suggestGoals({ ...plan, goals: [aGoalView()] }).map(({ riskIds }) => riskIds)).toEqual([[LEARNING]])
})

test('risks of one group that no data tell of share one scale', () => {
  const motivation = aRiskView({ id: LEARNING, code: 'R23-S17' })
  const belonging = aRiskView({ code: 'R23-S11' })
  const parents = aRiskView({
    id: PlanRiskId.parse('01a20000-0000-7000-8000-000000000013'),
    code: 'R23-F04',
    group: 'family',
  })

  expect(suggestGoals(aPlanView({ risks: [motivation, belonging, parents] }))).toEqual([
    { riskIds: [LEARNING, belonging.id], indicator: 'scale', group: 'school_environment', target: 7 },
    { riskIds: [parents.id], indicator: 'scale', group: 'family', target: 7 },
  ])
})
