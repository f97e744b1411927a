import { expect, test } from 'vitest'
import { stageOf } from './stage.ts'

test.each([
  [null, null],
  [0, null],
  [1, 'primary'],
  [6, 'primary'],
  [7, 'basic'],
  [9, 'basic'],
  [10, 'secondary'],
  [16, 'secondary'],
])('grade %s is of the stage %s', (grade, stage) => {
  expect(stageOf(grade)).toBe(stage)
})
