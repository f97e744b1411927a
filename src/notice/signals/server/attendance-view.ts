import { sql } from 'kysely'
import { z } from 'zod'
import { type Semester, schoolCalendar, schoolDays } from '#foundation/institutions/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import { AbsenceDay, type Attendance } from '../contract/attendance.ts'
import { unexcusedLimitOf } from '../domain/limits.ts'
import { hasWholeDay, inPreschoolGroup } from './whole-day-reads.ts'

type Of = { readonly pupilId: string; readonly semester: Semester; readonly yearStartsOn: string }

/** A pupil without a class has the days of a grade without dates of its own. */
const GRADE_WITHOUT_DATES = 7

/** Every absence of the school year and the days on which there are lessons, in two queries. */
export async function getAttendance(trx: Trx, of: Of): Promise<Attendance> {
  const summary = await findSummary(trx, of)
  const range = { from: of.yearStartsOn, until: of.semester.endsOn }
  return {
    schoolYear: of.semester.schoolYear,
    unit: unexcusedLimitOf(summary?.grade ?? null).unit,
    until: summary?.absences_until ?? null,
    schoolDays: [...schoolDays(schoolCalendar(), range, summary?.grade ?? GRADE_WITHOUT_DATES)],
    days: await listAbsenceDays(trx, of),
    missed: { days: summary?.days_missed ?? 0, enrolled: summary?.days_enrolled ?? 0 },
  }
}

function findSummary(trx: Trx, { pupilId, semester }: Of) {
  return trx
    .selectFrom('signals.term_summaries as summary')
    .leftJoin('institutions.classes as class', 'class.id', 'summary.class_id')
    .select(['summary.absences_until', 'summary.days_missed', 'summary.days_enrolled', 'class.grade'])
    .where('summary.pupil_id', '=', pupilId)
    .where('summary.semester_id', '=', semester.id)
    .executeTakeFirst()
}

async function listAbsenceDays(trx: Trx, { pupilId, semester }: Of): Promise<AbsenceDay[]> {
  const { rows } = await sql<unknown>`
    select absence.on_date as on, count(*) filter (where absence.kind = 'unexcused')::int as unexcused,
      count(*) filter (where absence.kind = 'excused')::int as excused,
      count(*) filter (where absence.kind = 'unknown')::int as unknown,
      ${hasWholeDay} or ${inPreschoolGroup(sql`absence.pupil_id`)} as "wholeDay"
    from signals.absences absence
    where absence.school_year = ${semester.schoolYear} and absence.pupil_id = ${pupilId}::uuid
    group by absence.pupil_id, absence.on_date
    order by absence.on_date`.execute(trx)
  return z.array(AbsenceDay).parse(rows)
}
