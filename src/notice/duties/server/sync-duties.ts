import type { Semester } from '#foundation/institutions/index.ts'
import { listRulesInForce } from '#notice/risk/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import { dueDay } from '../domain/duty-clock.ts'
import { opensDuties } from '../domain/duty-limits.ts'
import { type DutyChanges, NO_CHANGES, syncDutyRows } from './duty-sync-store.ts'
import { findDutyTerms, schoolDaysOf } from './duty-terms-reads.ts'

/** Own rules of schools count the same and change nothing of what the regulation asks. */
const STATUTORY_RULE = 'unexcused-lessons'
const DAY_MS = 86_400_000
/** Grades 0 (preschool) to 16 (fourth vocational course): each has its own school days. */
const GRADES = Array.from({ length: 17 }, (_, grade) => grade)

/**
 * Brings the duties of a semester in line with the summaries, of one institution or of the whole country. Imports call it
 * in their own transaction, elevated: the duty is there in the moment in which the data are.
 */
export async function syncDuties(
  context: { readonly trx: Trx; readonly now: Date; readonly today: string },
  semester: Semester,
  scope: { readonly institutionId?: string } = {},
): Promise<DutyChanges> {
  const { trx, now, today } = context
  const day = [semester.endsOn, today].sort()[0] ?? today
  const terms = await findDutyTerms(trx, day)
  if (terms === undefined) return NO_CHANGES
  return syncDutyRows(trx, {
    semesterId: semester.id,
    scope,
    now,
    today,
    opens: opensDuties(semester, today),
    lessons: await findLessonLimit(trx, day),
    terms,
    dueDays: GRADES.map((grade) => dueDay(schoolDaysOf(grade), today, terms.schoolDays)),
  })
}

/** The limit of lessons of the statutory rule on a day, and the version that says so; null while none is in force. */
async function findLessonLimit(
  trx: Trx,
  day: string,
): Promise<{ ruleVersionId: string; limit: number } | null> {
  const rules = await listRulesInForce(trx, day, { kinds: [STATUTORY_RULE] })
  const statutory = rules.find(({ rule }) => rule === STATUTORY_RULE)
  if (statutory?.numbers.kind !== STATUTORY_RULE) return null
  return { ruleVersionId: statutory.id, limit: statutory.numbers.thresholds.moreThanLessons }
}

export type LastDay = { readonly openedOn: string; readonly grade: number; readonly dueOn: string }

/** For every day of a range and every grade, the last day of a duty that opened then: to tell a past that has no clock. */
export async function lastDaysOf(
  trx: Trx,
  range: { readonly from: string; readonly until: string },
): Promise<readonly LastDay[]> {
  const terms = await findDutyTerms(trx, range.until)
  if (terms === undefined) return []
  const days: LastDay[] = []
  for (let at = Date.parse(range.from); at <= Date.parse(range.until); at += DAY_MS) {
    const openedOn = new Date(at).toISOString().slice(0, 10)
    for (const grade of GRADES) {
      days.push({ openedOn, grade, dueOn: dueDay(schoolDaysOf(grade), openedOn, terms.schoolDays) })
    }
  }
  return days
}
