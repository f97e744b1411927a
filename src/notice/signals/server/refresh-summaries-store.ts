import { type RawBuilder, sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'
import { LESSONS_OF_A_MISSED_DAY } from '../domain/absence-kind.ts'
import { NOT_ASSESSED, NOT_PASSED, PASSED } from '../domain/mark-value.ts'
import { hasWholeDay, inPreschoolGroup } from './whole-day-reads.ts'

export type SummaryScope = {
  readonly semesterIds: readonly string[]
  /** All pupils when left out. */
  readonly pupilIds?: readonly string[]
}

/**
 * Brings the term summaries in line with the raw rows, set-based, for some pupils or for all. A day belongs to the
 * semester that began last. Somebody who may write every pupil's summaries must run it: a pupil may have moved away.
 */
export async function refreshSummaries(trx: Trx, scope: SummaryScope): Promise<void> {
  await refreshAbsenceSummaries(trx, scope)
  await refreshMarkSummaries(trx, scope)
  await refreshBehaviourSummaries(trx, scope)
}

export async function refreshAbsenceSummaries(trx: Trx, scope: SummaryScope): Promise<void> {
  for (const semester of await listPeriods(trx, scope.semesterIds)) {
    await sql`
      with days as (
        select absence.pupil_id, absence.on_date,
          count(*) filter (where absence.kind = 'unexcused') as unexcused,
          count(*) filter (where absence.kind = 'excused') as excused,
          count(*) filter (where absence.kind = 'unknown') as unknown,
          count(*) >= ${LESSONS_OF_A_MISSED_DAY}::int or ${hasWholeDay} or ${inPreschoolGroup(sql`absence.pupil_id`)} as missed
        from signals.absences absence
        where ${inPeriod('absence', semester)} and ${ofPupils('absence.pupil_id', scope)}
        group by absence.pupil_id, absence.on_date),
      sums as (
        select days.pupil_id, sum(days.unexcused)::int as unexcused, sum(days.excused)::int as excused,
          sum(days.unknown)::int as unknown, count(*) filter (where days.unexcused > 0)::int as days_unexcused,
          count(*) filter (where days.excused > 0)::int as days_excused,
          count(*) filter (where days.unknown > 0)::int as days_unknown,
          count(*) filter (where days.missed)::int as days_missed, max(days.on_date) as until
        from days group by days.pupil_id)
      insert into signals.term_summaries as summary (
        pupil_id, semester_id, lessons_unexcused, lessons_excused, lessons_unknown, days_unexcused, days_excused,
        days_unknown, days_missed, absences_until,
        municipality_id, institution_id, class_id)
      select pupil.id, ${semester.id}::uuid, coalesce(sums.unexcused, 0), coalesce(sums.excused, 0),
        coalesce(sums.unknown, 0), coalesce(sums.days_unexcused, 0), coalesce(sums.days_excused, 0),
        coalesce(sums.days_unknown, 0), coalesce(sums.days_missed, 0), sums.until,
        pupil.municipality_id, pupil.institution_id, pupil.class_id
      from people.pupils pupil
      left join sums on sums.pupil_id = pupil.id
      where ${ofPupils('pupil.id', scope)} and ${hasSomething('sums.pupil_id', semester)}
      on conflict (pupil_id, semester_id) do update
      set lessons_unexcused = excluded.lessons_unexcused, lessons_excused = excluded.lessons_excused,
        lessons_unknown = excluded.lessons_unknown, days_unexcused = excluded.days_unexcused,
        days_excused = excluded.days_excused, days_unknown = excluded.days_unknown, days_missed = excluded.days_missed,
        absences_until = coalesce(summary.absences_until, excluded.absences_until)`.execute(trx)
  }
}

/**
 * Brings the summaries of absences in line that `refreshTermInputs` does not count where the pupils are: of somebody who is enrolled
 * nowhere, who has no summary yet, or of whom nobody knows how far the data reach.
 */
export async function refreshUncountedAbsences(
  trx: Trx,
  { semesterIds, pupilIds }: Required<SummaryScope>,
): Promise<void> {
  for (const semesterId of semesterIds) {
    const found = await sql<{ id: string }>`
      select changed.id from unnest(${[...pupilIds]}::uuid[]) changed (id)
      where not exists (
        select from signals.term_summaries summary
        join institutions.semesters semester on semester.id = summary.semester_id
        where summary.pupil_id = changed.id and summary.semester_id = ${semesterId}::uuid
          and summary.institution_id is not null and summary.absences_until >= semester.starts_on)`.execute(
      trx,
    )
    const uncounted = found.rows.map((row) => row.id)
    if (uncounted.length > 0)
      await refreshAbsenceSummaries(trx, { semesterIds: [semesterId], pupilIds: uncounted })
  }
}

export async function refreshMarkSummaries(trx: Trx, scope: SummaryScope): Promise<void> {
  for (const semester of await listPeriods(trx, scope.semesterIds)) {
    await refreshSubjects(trx, semester, scope)
    await sql`
      with latest as (
        select mark.pupil_id, max(mark.on_date) as until from signals.marks mark
        where ${inPeriod('mark', semester)} and ${ofPupils('mark.pupil_id', scope)}
        group by mark.pupil_id)
      insert into signals.term_summaries as summary (
        pupil_id, semester_id, marks_until, municipality_id, institution_id, class_id)
      select pupil.id, ${semester.id}::uuid, latest.until, pupil.municipality_id, pupil.institution_id, pupil.class_id
      from people.pupils pupil
      left join latest on latest.pupil_id = pupil.id
      where ${ofPupils('pupil.id', scope)} and ${hasSomething('latest.pupil_id', semester)}
      on conflict (pupil_id, semester_id) do update set marks_until = excluded.marks_until`.execute(trx)
  }
}

export async function refreshBehaviourSummaries(trx: Trx, scope: SummaryScope): Promise<void> {
  for (const semester of await listPeriods(trx, scope.semesterIds)) {
    await sql`
      with sums as (
        select record.pupil_id, count(*) filter (where record.kind = 'praise')::int as praises,
          count(*) filter (where record.kind = 'reprimand')::int as reprimands,
          count(*) filter (where record.kind = 'incident')::int as incidents, max(record.on_date) as until
        from signals.behaviour_records record
        where ${inPeriod('record', semester)} and ${ofPupils('record.pupil_id', scope)}
        group by record.pupil_id)
      insert into signals.term_summaries as summary (
        pupil_id, semester_id, praises, reprimands, incidents, behaviour_until, municipality_id, institution_id, class_id)
      select pupil.id, ${semester.id}::uuid, coalesce(sums.praises, 0), coalesce(sums.reprimands, 0), coalesce(sums.incidents, 0),
        sums.until, pupil.municipality_id, pupil.institution_id, pupil.class_id
      from people.pupils pupil
      left join sums on sums.pupil_id = pupil.id
      where ${ofPupils('pupil.id', scope)} and ${hasSomething('sums.pupil_id', semester)}
      on conflict (pupil_id, semester_id) do update
      set praises = excluded.praises, reprimands = excluded.reprimands, incidents = excluded.incidents,
        behaviour_until = excluded.behaviour_until
      where (summary.praises, summary.reprimands, summary.incidents, summary.behaviour_until)
        is distinct from (excluded.praises, excluded.reprimands, excluded.incidents, excluded.behaviour_until)`.execute(
      trx,
    )
  }
}

/** Summaries that no longer summarise anything, after an import was undone. */
export async function removeEmptySummaries(trx: Trx, scope: SummaryScope): Promise<void> {
  await sql`
    delete from signals.term_summaries summary
    where summary.semester_id = any (${scope.semesterIds}::uuid[]) and ${ofPupils('summary.pupil_id', scope)}
      and summary.absences_until is null and summary.marks_until is null and summary.behaviour_until is null
      and summary.lessons_unexcused + summary.lessons_excused + summary.lessons_unknown = 0`.execute(trx)
}

type Period = { id: string; school_year: string; starts_on: string; next_starts_on: string | null }

async function listPeriods(trx: Trx, semesterIds: readonly string[]): Promise<Period[]> {
  const found = await sql<Period>`
    select period.* from (
      select semester.id, semester.school_year, semester.starts_on,
        lead(semester.starts_on) over (order by semester.starts_on) as next_starts_on
      from institutions.semesters semester) period
    where period.id = any (${semesterIds}::uuid[])`.execute(trx)
  return found.rows
}

async function refreshSubjects(trx: Trx, semester: Period, scope: SummaryScope): Promise<void> {
  await sql`
    delete from signals.subject_summaries summary
    where summary.semester_id = ${semester.id}::uuid and ${ofPupils('summary.pupil_id', scope)}`.execute(trx)
  await sql`
    insert into signals.subject_summaries (
      pupil_id, semester_id, subject, marks, points_sum, points_count, not_assessed, passed, not_passed,
      level_s, level_t, level_a, level_p, municipality_id, institution_id, class_id)
    select sums.pupil_id, ${semester.id}::uuid, sums.subject, sums.marks, sums.points_sum, sums.points_count, sums.not_assessed,
      sums.passed, sums.not_passed, sums.level_s, sums.level_t, sums.level_a, sums.level_p,
      pupil.municipality_id, pupil.institution_id, pupil.class_id
    from (
      select mark.pupil_id, mark.subject, count(*)::int as marks, coalesce(sum(mark.points), 0)::int as points_sum,
        count(mark.points)::int as points_count,
        (count(*) filter (where mark.value = any (${[...NOT_ASSESSED]}::text[])))::int as not_assessed,
        (count(*) filter (where mark.value = ${PASSED}))::int as passed,
        (count(*) filter (where mark.value = ${NOT_PASSED}))::int as not_passed,
        (count(*) filter (where mark.value = 'S'))::int as level_s, (count(*) filter (where mark.value = 'T'))::int as level_t,
        (count(*) filter (where mark.value = 'A'))::int as level_a, (count(*) filter (where mark.value = 'P'))::int as level_p
      from signals.marks mark
      where ${inPeriod('mark', semester)} and ${ofPupils('mark.pupil_id', scope)}
      group by mark.pupil_id, mark.subject) sums
    join people.pupils pupil on pupil.id = sums.pupil_id`.execute(trx)
}

function inPeriod(table: string, semester: Period): RawBuilder<unknown> {
  const row = (column: string) => sql.ref(`${table}.${column}`)
  const before =
    semester.next_starts_on === null ? sql`true` : sql`${row('on_date')} < ${semester.next_starts_on}::date`
  return sql`${row('school_year')} = ${semester.school_year} and ${row('on_date')} >= ${semester.starts_on}::date and ${before}`
}

function ofPupils(column: string, scope: SummaryScope): RawBuilder<unknown> {
  return scope.pupilIds === undefined
    ? sql`true`
    : sql`${sql.ref(column)} = any (${[...scope.pupilIds]}::uuid[])`
}

/** A pupil without rows gets no summary, but one that exists is brought to zero. */
function hasSomething(column: string, semester: Period): RawBuilder<unknown> {
  return sql`(${sql.ref(column)} is not null or exists (
    select from signals.term_summaries present
    where present.pupil_id = pupil.id and present.semester_id = ${semester.id}::uuid))`
}
