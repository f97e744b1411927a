import { expect, test } from 'vitest'
import { levelsOf, type MonthOfLevel } from './mark-levels.ts'

const row = (
  level: MonthOfLevel['level'],
  lastOn: string,
  rest: Partial<MonthOfLevel> = {},
): MonthOfLevel => ({
  subject: 'matematika',
  month: lastOn.slice(0, 7),
  level,
  count: 1,
  lastOn,
  isThisSemester: true,
  ...rest,
})

test('levels are counted by subject, the one given last first, and of this semester only', () => {
  const rows = [
    row('S', '2026-09-10', { count: 2 }),
    row('T', '2026-09-28'),
    row('S', '2026-11-03'),
    row('A', '2026-05-20', { isThisSemester: false }),
    row('P', '2026-11-19', { subject: 'sports' }),
  ]

  expect(levelsOf(rows, 'matematika')).toEqual({
    levels: [
      { level: 'S', count: 3 },
      { level: 'T', count: 1 },
    ],
    levelMonths: [
      { startsOn: '2026-05-01', levels: [{ level: 'A', count: 1 }] },
      {
        startsOn: '2026-09-01',
        levels: [
          { level: 'T', count: 1 },
          { level: 'S', count: 2 },
        ],
      },
      { startsOn: '2026-11-01', levels: [{ level: 'S', count: 1 }] },
    ],
  })
})

test('of two levels of one day the higher one stands first; a subject without any has none', () => {
  const rows = [row('S', '2026-09-10'), row('A', '2026-09-10')]

  expect(levelsOf(rows, 'matematika').levels.map(({ level }) => level)).toEqual(['A', 'S'])
  expect(levelsOf(rows, 'sports')).toEqual({ levels: [], levelMonths: [] })
})
