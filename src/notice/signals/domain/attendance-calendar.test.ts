import { describe, expect, test } from 'vitest'
import type { AbsenceDay } from '../contract/attendance.ts'
import { calendarMonths, longestUnexcusedRun } from './attendance-calendar.ts'

const missed = (on: string, part: Partial<AbsenceDay> = {}): AbsenceDay => ({
  on,
  unexcused: 1,
  excused: 0,
  unknown: 0,
  wholeDay: false,
  ...part,
})

describe('the calendar', () => {
  const schoolDays = ['2026-09-01', '2026-09-02', '2026-09-03', '2026-10-01', '2026-10-02']
  const days = [missed('2026-09-02')]

  test('has months from the first school day to the day of the data, weeks from Monday to Friday', () => {
    const months = calendarMonths({ schoolDays, days, until: '2026-10-01' })

    expect(months.map(({ month }) => month)).toEqual(['2026-09', '2026-10'])
    expect(months[0]?.weeks[0]?.map((day) => day?.on)).toEqual([
      undefined,
      '2026-09-01',
      '2026-09-02',
      '2026-09-03',
      '2026-09-04',
    ])
    expect(months[1]?.weeks.at(-1)?.map((day) => day?.on?.slice(8))).toEqual(['26', '27', '28', '29', '30'])
  })

  test('tells absence, presence, days without lessons and days that the data do not reach', () => {
    const months = calendarMonths({ schoolDays, days, until: '2026-10-01' })
    const kindOf = (on: string) =>
      months.flatMap(({ weeks }) => weeks.flat()).find((day) => day?.on === on)?.kind

    expect(['2026-09-01', '2026-09-02', '2026-09-04', '2026-10-01', '2026-10-02'].map(kindOf)).toEqual([
      'present',
      'absent',
      'free',
      'present',
      'later',
    ])
  })

  test('an absence outside of school days is shown, because somebody recorded it', () => {
    const months = calendarMonths({ schoolDays, days: [missed('2026-09-04')], until: '2026-09-30' })

    expect(months[0]?.weeks[0]?.[4]).toMatchObject({ kind: 'absent' })
  })

  test('a month that begins on a weekend has no empty week', () => {
    const months = calendarMonths({ schoolDays: ['2026-08-31'], days: [], until: '2026-08-31' })

    expect(months[0]?.weeks[0]?.[0]?.on).toBe('2026-08-03')
  })

  test.each([[null], ['2026-08-01']])('without data (%s) is empty', (until) => {
    expect(calendarMonths({ schoolDays, days, until })).toEqual([])
  })
})

describe('the longest run of unexcused absence', () => {
  const schoolDays = ['2026-09-03', '2026-09-04', '2026-09-07', '2026-09-08', '2026-09-09']

  test('goes on over a weekend', () => {
    const days = ['2026-09-04', '2026-09-07', '2026-09-08'].map((on) => missed(on))

    expect(longestUnexcusedRun({ schoolDays, days })).toEqual({
      days: 3,
      from: '2026-09-04',
      until: '2026-09-08',
    })
  })

  test('is broken by a day at school and by an excused one; of equal runs the first counts', () => {
    const days = [
      missed('2026-09-03'),
      missed('2026-09-04', { unexcused: 0, excused: 7 }),
      missed('2026-09-07'),
    ]

    expect(longestUnexcusedRun({ schoolDays, days })).toEqual({
      days: 1,
      from: '2026-09-03',
      until: '2026-09-03',
    })
  })

  test('is none without unexcused absence', () => {
    expect(longestUnexcusedRun({ schoolDays, days: [] })).toBeUndefined()
  })
})
