import { describe, expect, test } from 'vitest'
import type { IndicatorView } from '../contract/plan.ts'
import type { GoalIndicator, GoalOutcome } from '../contract/plan-words.ts'
import { aGoalView, aPlanView } from '../testing/views.ts'
import { directionOf, isOtherwise, outcomeOf, progressOf, spanOf, targetsOf } from './goal-progress.ts'

const held = <Value>(value: Value) => ({ value, version: 0 })
const absence: IndicatorView = {
  indicator: 'lessons_unexcused',
  before: 22,
  beforeUntil: '2026-11-14',
  beforePerWeek: 2.1,
  after: 3,
  afterUntil: '2026-12-12',
  afterPerWeek: 0.8,
  direction: 'better',
}
const subject = { subject: 'matematika', nameLv: 'Matemātika', nameEn: 'Mathematics' }
const plan = aPlanView({
  indicators: [absence],
  subjectMeans: [
    { ...subject, before: 3.2, beforeUntil: '2026-11-12', after: 3.8, afterUntil: '2026-12-10' },
  ],
})
const goalBy = (indicator: GoalIndicator, target: number | null, more = {}) =>
  aGoalView({ indicator: held(indicator), target: held(target), ...more })
const onScale = (start: number | null, now: number | null, target = 7) =>
  goalBy('scale', target, {
    scaleStart: held(start),
    values: now === null ? [] : [{ value: now, saidOn: '2026-12-01' }],
  })

describe('a goal is told', () => {
  test('in lessons a week where absences are counted, each with the day of its data', () => {
    expect(progressOf(goalBy('lessons_unexcused', 2), plan)).toEqual({
      indicator: 'lessons_unexcused',
      start: 2.1,
      startUntil: '2026-11-14',
      now: 0.8,
      nowUntil: '2026-12-12',
      target: 2,
      derived: 'reached',
    })
  })

  test('by the mean of its subject', () => {
    const goal = goalBy('subject_mean', 4, { subject: held('matematika') })

    expect(progressOf(goal, plan)).toMatchObject({ start: 3.2, now: 3.8, derived: 'partly' })
  })

  test('by what was said last on its scale', () => {
    expect(progressOf(onScale(3, 5), plan)).toMatchObject({ start: 3, now: 5, nowUntil: '2026-12-01' })
  })

  test('as unknown where there are no data: unknown is not zero', () => {
    expect(progressOf(goalBy('mean_mark', 6), plan)).toMatchObject({ start: null, now: null, derived: null })
  })

  test('without figures when nothing is measured', () => {
    expect(progressOf(aGoalView(), plan)).toBeUndefined()
  })
})

test.each<[string, number | null, number | null, GoalOutcome | null]>([
  ['the target is reached exactly', 3, 7, 'reached'],
  ['it is better, but short of the target', 3, 5, 'partly'],
  ['nothing has moved', 3, 3, 'not_reached'],
  ['it has become worse', 3, 2, 'not_reached'],
  ['zero has become one', 0, 1, 'partly'],
  ['it was good enough from the start', 8, 7, 'reached'],
  ['the start is not known and the target not reached', null, 5, 'not_reached'],
  ['nothing was said since', 3, null, null],
])('what becomes of a goal when %s', (_case, start, now, outcome) => {
  expect(progressOf(onScale(start, now), plan)?.derived ?? null).toBe(outcome)
})

describe('in the end', () => {
  test('figures answer for a measured goal, unless somebody says otherwise', () => {
    const measured = goalBy('lessons_unexcused', 2)
    const said = { ...measured, reached: held('not_reached' as const) }

    expect([outcomeOf(measured, plan), isOtherwise(measured, plan)]).toEqual(['reached', false])
    expect([outcomeOf(said, plan), isOtherwise(said, plan)]).toEqual(['not_reached', true])
  })

  test('people answer for a scale and for what nothing measures', () => {
    expect([outcomeOf(onScale(3, 8), plan), outcomeOf(aGoalView(), plan)]).toEqual([null, null])
    expect(isOtherwise({ ...onScale(3, 8), reached: held('reached' as const) }, plan)).toBe(false)
    expect(isOtherwise({ ...onScale(3, 8), reached: held('partly' as const) }, plan)).toBe(true)
  })
})

describe('what is drawn of an indicator', () => {
  test('its way is better downwards for absences and upwards for marks', () => {
    expect([directionOf('lessons_unexcused', 3, 1), directionOf('mean_mark', 3, 1)]).toEqual([
      'better',
      'worse',
    ])
    expect([directionOf('scale', 4, 4), directionOf('scale', null, 4)]).toEqual(['same', 'unknown'])
  })

  test('marks and scales have their whole range, counts some room above the largest', () => {
    expect(spanOf('mean_mark', [4, 5])).toEqual({ low: 1, high: 10 })
    expect(spanOf('scale', [4])).toEqual({ low: 0, high: 10 })
    expect(spanOf('lessons_unexcused', [20, null, 3])).toEqual({ low: 0, high: 22 })
  })

  test('each target of its goals stands once, and none of another indicator', () => {
    const goals = [goalBy('lessons_unexcused', 2), goalBy('lessons_unexcused', 2), goalBy('mean_mark', 6)]

    expect(targetsOf('lessons_unexcused', goals)).toEqual([2])
    expect(targetsOf('lessons_excused', goals)).toEqual([])
  })
})
