import type { Semester } from '#foundation/institutions/index.ts'
import { notFound } from '#platform/errors/app-error.ts'

export type Period = {
  readonly schoolYear: string
  /** Null: the whole school year. */
  readonly semester: number | null
  /** To choose from, newest first. */
  readonly schoolYears: readonly string[]
  readonly semesterIds: readonly string[]
  readonly from: string
  readonly until: string
}

const MOST_YEARS = 6

/** The school year, or one semester of it, that was asked for; the present school year when none was. */
export function choosePeriod(
  /** Those that have begun, newest first. */
  semesters: readonly Semester[],
  today: string,
  asked: { readonly schoolYear?: string | undefined; readonly semester?: number | undefined },
): Period {
  const schoolYear = asked.schoolYear ?? semesters[0]?.schoolYear
  const chosen = semesters
    .filter((one) => one.schoolYear === schoolYear && one.number === (asked.semester ?? one.number))
    .toSorted((a, b) => a.number - b.number)
  const [first, last] = [chosen[0], chosen.at(-1)]
  if (schoolYear === undefined || first === undefined || last === undefined) throw notFound()
  const schoolYears = [...new Set(semesters.map((one) => one.schoolYear))]
  return {
    schoolYear,
    semester: asked.semester ?? null,
    schoolYears: schoolYears.slice(0, MOST_YEARS),
    semesterIds: chosen.map(({ id }) => id),
    from: first.startsOn,
    until: last.endsOn < today ? last.endsOn : today,
  }
}
