import { expect, test } from 'vitest'
import { aDutyRow } from '#notice/duties/testing/views.ts'
import { aFlagView } from '#notice/risk/testing/views.ts'
import type { TodayItem } from '../contract/today.ts'
import { rowsOf } from './today-rows.ts'

const duty: TodayItem = { kind: 'duty', duty: aDutyRow() }
const absence = aFlagView()
const marks = aFlagView({
  rule: 'low-marks',
  facts: { rule: 'low-marks', subjects: [], meanBelow: 4, limit: 3 },
})
const flag = (view: typeof absence): TodayItem => ({ kind: 'flag', flag: view })
const kinds = (items: readonly TodayItem[]) => rowsOf(items).map(({ item, flag }) => [item.kind, flag?.rule])

test('a duty and the flag of the same absence are one row, where the duty stands', () => {
  expect(kinds([duty, flag(marks), flag(absence)])).toEqual([
    ['duty', 'unexcused-lessons'],
    ['flag', undefined],
  ])
})

test('the flag of another pupil, and a flag without a duty, stay rows of their own', () => {
  const other = aFlagView({
    pupil: { ...absence.pupil, id: 'dbb30c40-e22f-5dc0-b67f-1569c35f362b' as never },
  })

  expect(kinds([duty, flag(other)])).toEqual([
    ['duty', undefined],
    ['flag', undefined],
  ])
  expect(kinds([flag(absence)])).toEqual([['flag', undefined]])
})
