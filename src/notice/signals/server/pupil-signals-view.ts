import { sql } from 'kysely'
import { z } from 'zod'
import type { Semester } from '#foundation/institutions/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import type { PupilSignals } from '../contract/pupil-signals.ts'
import { Transition } from '../contract/transition.ts'
import { cumulativeWeeks } from '../domain/absence-weeks.ts'
import { isLow, unexcusedLimitOf } from '../domain/limits.ts'
import { LEVELS, levelsOf, type MonthOfLevel } from '../domain/mark-levels.ts'
import { type MarkTrend, type MonthOfMarks, markTrend } from '../domain/mark-trend.ts'

type Of = { readonly pupilId: string; readonly semester: Semester; readonly today: string }

/** Attendance and marks of one pupil, in six queries at most. */
export async function getPupilSignals(trx: Trx, of: Of): Promise<PupilSignals> {
  const summaries = await listSummaries(trx, of)
  const present = summaries.find((summary) => summary.semester_id === of.semester.id)
  const before = summaries.find((summary) => summary.starts_on < of.semester.startsOn)
  const { unit, limit } = unexcusedLimitOf(await findGrade(trx, of.pupilId))
  const counts = await listWeekCounts(trx, of, unit)
  const absencesUntil = present?.absences_until ?? null
  const marksUntil = present?.marks_until ?? null
  const range = markRangeOf(of, before, marksUntil)
  const trend = await getMarkTrend(trx, of.pupilId, range)
  const levels = await listLevels(trx, of, range)
  return {
    semester: { schoolYear: of.semester.schoolYear, number: of.semester.number },
    absencesUntil,
    marksUntil,
    trend: { unit, limit, weeks: cumulativeWeeks(counts, of.semester.startsOn, absencesUntil) },
    recent: recentOf(present),
    transitions: z.array(Transition).parse(present?.transitions ?? []),
    semesters: summaries.map((summary) => ({
      schoolYear: summary.school_year,
      number: summary.number,
      unexcused: summary.lessons_unexcused,
      excused: summary.lessons_excused,
      unknown: summary.lessons_unknown,
      daysUnexcused: summary.days_unexcused,
      daysExcused: summary.days_excused,
      daysUnknown: summary.days_unknown,
    })),
    before: before === undefined ? null : { schoolYear: before.school_year, number: before.number },
    markTrend: trend.months.map((month, index) => ({
      startsOn: `${month}-01`,
      mean: trend.overall[index] ?? null,
    })),
    subjects: await listSubjectMeans(
      trx,
      { ...of, beforeId: before?.semester_id ?? null },
      { trend, levels },
    ),
  }
}

type Summary = Awaited<ReturnType<typeof listSummaries>>[number]

function recentOf(summary: Summary | undefined): PupilSignals['recent'] {
  if (summary === undefined || summary.recent_days === 0 || summary.earlier_days === 0) return null
  return {
    recentAbsent: summary.recent_days_absent,
    recentDays: summary.recent_days,
    earlierAbsent: summary.earlier_days_absent,
    earlierDays: summary.earlier_days,
  }
}

function listSummaries(trx: Trx, { pupilId }: Of) {
  return trx
    .selectFrom('signals.term_summaries as summary')
    .innerJoin('institutions.semesters as semester', 'semester.id', 'summary.semester_id')
    .select([
      'summary.semester_id',
      'semester.starts_on',
      'semester.school_year',
      'semester.number',
      'summary.lessons_unexcused',
      'summary.lessons_excused',
      'summary.lessons_unknown',
      'summary.days_unexcused',
      'summary.days_excused',
      'summary.days_unknown',
      'summary.absences_until',
      'summary.marks_until',
      'summary.recent_days',
      'summary.recent_days_absent',
      'summary.earlier_days',
      'summary.earlier_days_absent',
      'summary.transitions',
    ])
    .where('summary.pupil_id', '=', pupilId)
    .orderBy('semester.starts_on', 'desc')
    .execute()
}

async function findGrade(trx: Trx, pupilId: string): Promise<number | null> {
  const row = await trx
    .selectFrom('people.pupils as pupil')
    .innerJoin('institutions.classes as class', 'class.id', 'pupil.class_id')
    .select('class.grade')
    .where('pupil.id', '=', pupilId)
    .executeTakeFirst()
  return row?.grade ?? null
}

function listWeekCounts(trx: Trx, { pupilId, semester, today }: Of, unit: 'lessons' | 'days') {
  const amount = unit === 'days' ? sql<number>`count(distinct absence.on_date)` : sql<number>`count(*)`
  return trx
    .selectFrom('signals.absences as absence')
    .select(sql<string>`date_trunc('week', absence.on_date)::date`.as('startsOn'))
    .select(amount.as('unexcused'))
    .where('absence.school_year', '=', semester.schoolYear)
    .where('absence.pupil_id', '=', pupilId)
    .where('absence.kind', '=', 'unexcused')
    .where('absence.on_date', '>=', semester.startsOn)
    .where('absence.on_date', '<=', today)
    .groupBy(sql`1`)
    .execute()
}

type MarkRange = { readonly years: readonly string[]; readonly from: string; readonly until: string | null }

/** From the semester before when it is of this school year or the last: an older one is too far away to be drawn beside. */
function markRangeOf({ semester }: Of, before: Summary | undefined, until: string | null): MarkRange {
  const isNear = before !== undefined && yearOf(semester.schoolYear) - yearOf(before.school_year) <= 1
  return isNear
    ? { years: [before.school_year, semester.schoolYear], from: before.starts_on, until }
    : { years: [semester.schoolYear], from: semester.startsOn, until }
}

function inRange(pupilId: string, { years, from, until }: MarkRange) {
  return sql`mark.school_year = any (${[...years]}::text[]) and mark.pupil_id = ${pupilId}::uuid
    and mark.on_date between ${from}::date and ${until}::date`
}

async function getMarkTrend(trx: Trx, pupilId: string, range: MarkRange): Promise<MarkTrend> {
  if (range.until === null) return markTrend([], range)
  const { rows } = await sql<MonthOfMarks>`
    select mark.subject, to_char(mark.on_date, 'YYYY-MM') as month, sum(mark.points)::int as sum, count(*)::int as count
    from signals.marks mark
    where ${inRange(pupilId, range)} and mark.points is not null
    group by 1, 2`.execute(trx)
  return markTrend(rows, range)
}

async function listLevels(
  trx: Trx,
  { pupilId, semester }: Of,
  range: MarkRange,
): Promise<readonly MonthOfLevel[]> {
  if (range.until === null) return []
  const { rows } = await sql<MonthOfLevel>`
    select mark.subject, to_char(mark.on_date, 'YYYY-MM') as month, mark.value as level, count(*)::int as count,
      mark.on_date >= ${semester.startsOn}::date as "isThisSemester", max(mark.on_date) as "lastOn"
    from signals.marks mark
    where ${inRange(pupilId, range)} and mark.value = any (${[...LEVELS]}::text[])
    group by 1, 2, 3, 5`.execute(trx)
  return rows
}

function yearOf(schoolYear: string): number {
  return Number(schoolYear.slice(0, 4))
}

async function listSubjectMeans(
  trx: Trx,
  { pupilId, semester, beforeId }: Of & { readonly beforeId: string | null },
  { trend, levels }: { readonly trend: MarkTrend; readonly levels: readonly MonthOfLevel[] },
): Promise<z.output<typeof PupilSignals.shape.subjects>> {
  const rows = await trx
    .selectFrom('signals.subject_summaries as summary')
    .innerJoin('signals.subjects as subject', 'subject.code', 'summary.subject')
    .leftJoin('signals.subject_summaries as earlier', (join) =>
      join
        .onRef('earlier.pupil_id', '=', 'summary.pupil_id')
        .onRef('earlier.subject', '=', 'summary.subject')
        .on('earlier.semester_id', '=', beforeId),
    )
    .select([
      'subject.code',
      'subject.name_lv as nameLv',
      'subject.name_en as nameEn',
      'summary.marks',
      'summary.not_assessed as notAssessed',
    ])
    .select(sql<number | null>`(summary.points_sum / nullif(summary.points_count, 0)::float8)`.as('mean'))
    .select(
      sql<number | null>`(earlier.points_sum / nullif(earlier.points_count, 0)::float8)`.as('meanBefore'),
    )
    .where('summary.pupil_id', '=', pupilId)
    .where('summary.semester_id', '=', semester.id)
    .orderBy('subject.name_lv')
    .execute()
  return rows.map((row) => ({
    ...row,
    low: isLow(row.mean),
    months: [...trend.of(row.code)],
    ...levelsOf(levels, row.code),
  }))
}
