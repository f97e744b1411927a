import { expect, test } from 'vitest'
import { goalsThatGoOn, measuresThatGoOn } from './continuing.ts'

test('measures go on with a risk that they serve, or with the plan when they serve none', () => {
  const measures = [
    { id: 'mentor', riskIds: ['absence', 'marks'] },
    { id: 'lessons', riskIds: ['marks'] },
    { id: 'talk', riskIds: [] },
  ]

  expect(measuresThatGoOn(measures, ['absence'])).toEqual(['mentor', 'talk'])
  expect(measuresThatGoOn(measures, ['absence', 'marks'])).toEqual(['mentor', 'lessons', 'talk'])
})

test('goals go on with a risk that they are for', () => {
  const goals = [
    { id: 'comes to school', riskIds: ['absence'] },
    { id: 'feels well', riskIds: ['absence', 'marks'] },
    { id: 'catches up', riskIds: ['marks'] },
  ]

  expect(goalsThatGoOn(goals, ['absence'])).toEqual(['comes to school', 'feels well'])
})
