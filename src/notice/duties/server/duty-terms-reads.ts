import { type SchoolCalendar, schoolCalendar, schoolDays } from '#foundation/institutions/index.ts'
import type { Db } from '#platform/db/connect.ts'
import type { SchoolDays } from '../domain/duty-clock.ts'

export type DutyTerms = {
  readonly validFrom: string
  /** More unexcused days than this open a duty in preschool. */
  readonly preschoolDays: number
  /** The working limit for "immediately". */
  readonly schoolDays: number
}

/** The settings that hold on a day; before the regulation there are none. */
export async function findDutyTerms(db: Db, day: string): Promise<DutyTerms | undefined> {
  return db
    .selectFrom('duties.terms as terms')
    .select([
      'terms.valid_from as validFrom',
      'terms.preschool_days as preschoolDays',
      'terms.school_days as schoolDays',
    ])
    .where('terms.valid_from', '<=', day)
    .orderBy('terms.valid_from', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** The school days of a grade. Preschool (0) has those of the basic grades. */
export function schoolDaysOf(grade: number, calendar: SchoolCalendar = schoolCalendar()): SchoolDays {
  return (range) => schoolDays(calendar, range, grade === 0 ? PRESCHOOL_LIKE : grade)
}

/** A grade without dates of its own: no extra week as in grade 1, no examinations as in grades 9 and 12. */
const PRESCHOOL_LIKE = 5
