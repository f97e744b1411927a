import { sql } from 'kysely'
import { z } from 'zod'
import { type Actor, holdsAnywhere, reachCondition } from '#foundation/access/index.ts'
import { type Semester, schoolCalendar, schoolDays } from '#foundation/institutions/index.ts'
import { oldListBefore } from '#foundation/people/index.ts'
import { plusDays } from '#platform/calendar/plain-days.ts'
import type { Trx } from '#platform/db/connect.ts'
import { StaleGap, type StaleSchool } from '../contract/stale-data.ts'

type Asking = {
  readonly actor: Actor
  readonly today: string
  readonly semester: Semester | undefined
  /** Only this one. */
  readonly institutionId?: string | undefined
}

/** Preschool to the fourth vocational course. */
const GRADES = Array.from({ length: 17 }, (_, grade) => grade)

/** A grade without dates of its own: preschool, and schools of which no class is known, have its school days. */
const USUAL_GRADE = 5

/**
 * Institutions of whose classes data are missing or old, for whoever loads them and for whoever oversees them; of each, which
 * data of which classes, and whose class lists are old. How far a class reaches is how far at least half of its pupils do: one who has come from another class
 * brings other days along. The longest silent school comes first, then those of which only the lists are old.
 */
export async function listStaleSchools(
  trx: Trx,
  { actor, today, semester, institutionId }: Asking,
  limit: number,
): Promise<readonly StaleSchool[]> {
  if (semester === undefined) return []
  if (!holdsAnywhere(actor, 'import.run') && !holdsAnywhere(actor, 'institution.overview')) return []
  const within = institutionId === undefined ? sql`true` : sql`institution.id = ${institutionId}::uuid`
  const loads = reachCondition(actor, 'import.run', on('place'))
  const { rows } = await sql<StaleRow>`
    with schools as materialized (
      select institution.id, institution.name, ${loads} as can_import
      from institutions.institutions institution
      cross join lateral (select institution.municipality_id, institution.id as institution_id, null::uuid as class_id, null::uuid as pupil_id) place
      where institution.kind <> 'service' and ${within}
        and (${loads} or ${reachCondition(actor, 'institution.overview', on('place'))})),
    classes as materialized (
      select class.id, class.institution_id, class.name, class.grade,
        percentile_disc(0.5) within group (order by coalesce(summary.absences_until, '-infinity') desc) as absences_until,
        percentile_disc(0.5) within group (order by coalesce(summary.marks_until, '-infinity') desc) as marks_until,
        (select coalesce(max(list.listed_on), '-infinity') from people.class_lists list where list.class_id = class.id) as listed_on
      from schools
      join institutions.classes class on class.institution_id = schools.id and class.school_year = ${semester.schoolYear}
      join people.pupils pupil on pupil.class_id = class.id
      left join signals.term_summaries summary
        on summary.pupil_id = pupil.id and summary.semester_id = ${semester.id}::uuid
      group by class.id),
    terms as (
      select * from signals.freshness_terms terms where terms.valid_from <= ${today}::date order by terms.valid_from desc limit 1),
    bounds as ( -- data that end before these days are old; null: too few days have passed, or none are expected
      select passed.grade, (passed.days ->> (-1 - terms.absence_school_days))::date as absences,
        case when passed.grade >= terms.marks_from_grade then (passed.days ->> (-1 - terms.mark_school_days))::date end as marks
      from terms
      cross join jsonb_to_recordset(${JSON.stringify(passedDays(today, semester))}::jsonb) as passed(grade int, days jsonb)),
    stale as (
      select class.institution_id, class.name, data.of, data.until
      from classes class
      join bounds on bounds.grade = class.grade
      cross join lateral (values ('absences', class.absences_until, bounds.absences), ('marks', class.marks_until, bounds.marks)) as data(of, until, bound)
      where data.until < data.bound
      union all
      select class.institution_id, class.name, 'old-class-list', min(class.listed_on) over (partition by class.institution_id)
      from classes class
      where class.listed_on < ${oldListBefore(today, semester)}::date),
    gaps as (
      select stale.institution_id, stale.of, stale.until,
        case when count(*) = (select count(*) from classes class where class.institution_id = stale.institution_id) then '{}'::text[]
          else array_agg(stale.name order by length(stale.name), stale.name) end as classes
      from stale group by stale.institution_id, stale.of, stale.until
      union all
      select schools.id, 'class-list', '-infinity'::date, '{}'::text[]
      from schools
      where exists (select from bounds where bounds.grade = ${USUAL_GRADE}::int and bounds.absences is not null)
        and not exists (select from classes class where class.institution_id = schools.id))
    select schools.id, schools.name, schools.can_import, jsonb_agg(jsonb_build_object(
        'of', gaps.of, 'until', nullif(gaps.until, '-infinity'), 'classes', gaps.classes) order by gaps.until, gaps.of) as gaps
    from schools
    join gaps on gaps.institution_id = schools.id
    group by schools.id, schools.name, schools.can_import
    order by min(gaps.until) filter (where gaps.of <> 'old-class-list') nulls last, min(gaps.until), schools.name limit ${limit}`.execute(
    trx,
  )
  return rows.map((row) => ({
    institution: { id: row.id, name: row.name },
    gaps: Gaps.parse(row.gaps),
    canImport: row.can_import,
  }))
}

const Gaps = z.array(StaleGap)

type StaleRow = {
  readonly id: string
  readonly name: string
  readonly can_import: boolean
  readonly gaps: unknown
}

const on = (table: string) => ({ table, pupilColumn: 'pupil_id' })

/** School days of each grade since the semester began, until yesterday, in order. */
function passedDays(today: string, semester: Semester) {
  const range = { from: semester.startsOn, until: plusDays(today, -1) }
  return GRADES.map((grade) => ({
    grade,
    days: schoolDays(schoolCalendar(), range, grade === 0 ? USUAL_GRADE : grade),
  }))
}
