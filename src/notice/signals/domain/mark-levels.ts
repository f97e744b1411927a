/** How far a pupil of grades 1–3 has got: begun, goes on, has learned, has learned in depth (Cabinet Regulation 747, 2018). No points. */
export const LEVELS = ['S', 'T', 'A', 'P'] as const
type Level = (typeof LEVELS)[number]

export type LevelCount = { readonly level: Level; readonly count: number }

/** Marks of one level in one subject and calendar month (`2026-09`). */
export type MonthOfLevel = LevelCount & {
  readonly subject: string
  readonly month: string
  readonly isThisSemester: boolean
  /** Day of the last one. */
  readonly lastOn: string
}

export type SubjectLevels = {
  /** Of this semester, the level that was given last first. */
  readonly levels: LevelCount[]
  /** Months that have any, by time. */
  readonly levelMonths: { readonly startsOn: string; readonly levels: LevelCount[] }[]
}

/** The levels of one subject, counted; nothing is computed of them. */
export function levelsOf(rows: readonly MonthOfLevel[], subject: string): SubjectLevels {
  const own = rows.filter((row) => row.subject === subject)
  const months = Map.groupBy(own, ({ month }) => month)
  return {
    levels: counted(own.filter(({ isThisSemester }) => isThisSemester)),
    levelMonths: [...months.keys()]
      .sort()
      .map((month) => ({ startsOn: `${month}-01`, levels: counted(months.get(month) ?? []) })),
  }
}

function counted(rows: readonly MonthOfLevel[]): LevelCount[] {
  return [...Map.groupBy(rows, ({ level }) => level)]
    .map(([level, same]) => ({
      level,
      count: same.reduce((total, { count }) => total + count, 0),
      lastOn:
        same
          .map(({ lastOn }) => lastOn)
          .sort()
          .at(-1) ?? '',
    }))
    .sort((a, b) => b.lastOn.localeCompare(a.lastOn) || LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level))
    .map(({ level, count }) => ({ level, count }))
}
