import { sql } from 'kysely'
import type pg from 'pg'
import { BACKGROUND_ACTOR_ID } from '#foundation/endpoint/index.ts'
import { findSemesterOf } from '#foundation/institutions/index.ts'
import { countChangedClasses, escalateDueFlags, recomputeFlags } from '#notice/risk/index.ts'
import { refreshSummaries, refreshTermInputs } from '#notice/signals/index.ts'
import { asActor } from '#platform/db/actor-transaction.ts'
import { createDb, createPool, type Db, type Trx } from '#platform/db/connect.ts'
import { semesterDays } from '../calendar.ts'
import { writeAssessmentsOfMarta } from './assessment-store.ts'
import { tellBehaviour } from './behaviour-store.ts'
import { listClasses } from './class-list-store.ts'
import { doubleAChild } from './double-child-store.ts'
import { tellDuties } from './duty-store.ts'
import { showPlanOfElza, tellHowMartaGoes } from './family-plan-store.ts'
import { leaveOneSchoolWithoutLeader } from './first-leader-store.ts'
import { giveLevels } from './level-store.ts'
import { writeMoney } from './money-store.ts'
import { writeNotes } from './note-store.ts'
import { addOwnRule } from './own-rule-store.ts'
import {
  beginSecondPlanOfRoberts,
  proposeCrisisPlan,
  proposePlanOfRoberts,
  refusePlanOfMarta,
} from './plan-proposal-store.ts'
import { writeReports } from './report-store.ts'
import { reviewPlanOfMarta, tellOfMeasureOfMarta } from './review-store.ts'
import { screenClasses } from './screening-store.ts'
import { writeServices } from './service-store.ts'
import { writeSessions } from './session-store.ts'
import { tellUnenrolled } from './unenrolled-store.ts'
import { leaveCausesOpen } from './unknown-cause-store.ts'

export type FollowUp = {
  readonly today: string
  readonly semesterIds: readonly string[]
  readonly report: (step: string) => void
}

const FLAGS_CAME_OVER_DAYS = 40

/** What follows from the recorded rows: summaries, flags with their answers, absence duties, baselines and results of plans. */
export async function followUp(admin: pg.ClientConfig, given: FollowUp): Promise<void> {
  const pool = createPool({ ...admin, max: 2 })
  const db = createDb(pool)
  try {
    given.report('statistics of the tables')
    await sql`analyze`.execute(db)
    given.report('remarks about behaviour, levels, absences without a cause')
    await inOwner(db, given.today, (trx) => tellBehaviour(trx, given.today))
    await inOwner(db, given.today, (trx) => giveLevels(trx, given.today))
    await inOwner(db, given.today, (trx) => leaveCausesOpen(trx, given.today))
    await inOwner(db, given.today, (trx) => listClasses(trx, given.today))
    await inOwner(db, given.today, doubleAChild)
    await inOwner(db, given.today, leaveOneSchoolWithoutLeader)
    for (const semester of given.semesterIds) {
      given.report(
        `term summaries of semester ${given.semesterIds.indexOf(semester) + 1} of ${given.semesterIds.length}`,
      )
      await inOwner(db, given.today, (trx) => refreshSummaries(trx, { semesterIds: [semester] }))
    }
    given.report('how far the data reach')
    await inOwner(db, given.today, (trx) => coverEverybody(trx, given))
    for (const semesterId of given.semesterIds)
      await inOwner(db, given.today, (trx) => refreshTermInputs(trx, { semesterId }))
    await sql`analyze signals.term_summaries, signals.subject_summaries`.execute(db) // else the flags are planned as if these were empty
    given.report('flags and their answers')
    const now = new Date(`${given.today}T06:00:00Z`)
    await inOwner(db, given.today, addOwnRule)
    await inOwner(db, given.today, (trx) => recomputeFlags({ trx, now, day: given.today }))
    await inOwner(db, given.today, (trx) => spreadFlags(trx, given.today))
    await inOwner(db, given.today, (trx) => passOnMorningByMorning(trx, now))
    await inOwner(db, given.today, (trx) => countEverybody(trx, given.today))
    given.report('class screening')
    await inOwner(db, given.today, (trx) => screenClasses(trx, given.today))
    given.report('absence duties and what was done about them')
    await inOwner(db, given.today, (trx) => tellDuties(trx, given))
    given.report('children who are enrolled nowhere')
    await inOwner(db, given.today, (trx) => tellUnenrolled(trx, given.today))
    await inOwner(db, given.today, writeNotes)
    await inOwner(db, given.today, writeAssessmentsOfMarta)
    await inOwner(db, given.today, beginSecondPlanOfRoberts)
    await inOwner(db, given.today, proposePlanOfRoberts)
    await inOwner(db, given.today, refusePlanOfMarta)
    await inOwner(db, given.today, proposeCrisisPlan)
    await inOwner(db, given.today, reviewPlanOfMarta)
    await inOwner(db, given.today, tellOfMeasureOfMarta)
    await inOwner(db, given.today, showPlanOfElza)
    await inOwner(db, given.today, tellHowMartaGoes)
    await inOwner(db, given.today, writeServices)
    await inOwner(db, given.today, writeMoney)
    await inOwner(db, given.today, writeSessions)
    await inOwner(db, given.today, (trx) => writeReports(trx, given.today))
    given.report('baselines and results of plans')
    await inOwner(db, given.today, (trx) => measurePlans(trx))
    await sql`analyze`.execute(db)
  } finally {
    await pool.end()
  }
}

function inOwner<T>(db: Db, today: string, work: (trx: Trx) => Promise<T>): Promise<T> {
  return asActor(db, { actorId: BACKGROUND_ACTOR_ID, today }, async (trx) => {
    await sql`set local role pamani_owner`.execute(trx)
    await sql`set local work_mem = '512MB'`.execute(trx)
    return work(trx)
  })
}

/** The last day of each semester, grade by grade: the ninth and the twelfth end on days of their own. */
async function lastDays(trx: Trx, given: FollowUp) {
  const semesters = await trx
    .selectFrom('institutions.semesters')
    .select(['id', 'school_year', 'number'])
    .where('id', 'in', [...given.semesterIds])
    .execute()
  return semesters.flatMap(({ id, school_year, number }) =>
    GRADES.map((grade) => ({
      id,
      grade,
      until: semesterDays(school_year, number === 1 ? 1 : 2, grade, given.today).endsOn,
    })),
  )
}

/** Preschool to the fourth vocational course. */
const GRADES = Array.from({ length: 17 }, (_, grade) => grade)

/** Everybody enrolled has data to the last day, also those who missed nothing. */
async function coverEverybody(trx: Trx, given: FollowUp): Promise<void> {
  await sql`
    insert into signals.term_summaries as summary (pupil_id, semester_id, absences_until, municipality_id, institution_id, class_id)
    select distinct on (pupil.id, semester.id) pupil.id, semester.id, least(coalesce(last.until, semester.ends_on), ${given.today}::date),
      pupil.municipality_id, pupil.institution_id, pupil.class_id
    from institutions.semesters semester
    join people.enrolments enrolment
      on enrolment.starts_on <= semester.ends_on and coalesce(enrolment.ends_on, 'infinity') >= semester.starts_on
    join people.pupils pupil on pupil.id = enrolment.pupil_id
    left join institutions.classes class on class.id = enrolment.class_id
    left join jsonb_to_recordset(${JSON.stringify(await lastDays(trx, given))}::jsonb) as last (id uuid, grade int, until date)
      on last.id = semester.id and last.grade = class.grade
    where semester.id = any (${[...given.semesterIds]}::uuid[]) and semester.starts_on <= ${given.today}::date
    order by pupil.id, semester.id, enrolment.starts_on desc
    on conflict (pupil_id, semester_id) do update set absences_until = excluded.absences_until`.execute(trx)
}

/**
 * Flags came over the past weeks, those of unexcused absence on the morning after the limit was passed, and most were answered by the class teacher; those of the cast wait as their journeys
 * tell: Elza's came today, Jānis has waited three days.
 */
async function spreadFlags(trx: Trx, today: string): Promise<void> {
  const cast = sql`flag.pupil_id in (select account.person_id from access.accounts account where account.demonstration)`
  const draw = sql`(abs(hashtext(flag.id::text)) % 1000)`
  const unexcusedOf = sql`absence.school_year = semester.school_year and absence.pupil_id = flag.pupil_id
    and absence.on_date between semester.starts_on and semester.ends_on and absence.kind = 'unexcused'`
  await sql`
    update risk.flags flag set raised_at = given.at, noticed_at = given.at,
      noticed_data_until = least(flag.data_until, given.at::date - (given.missed is not null)::int),
      noticed_facts = case when given.missed is null then flag.facts
        else jsonb_set(flag.facts, array[given.unit], to_jsonb(given.missed)) end
    from (
      select flag.id, (noticed.on_day + time '06:00') at time zone 'UTC' as at,
        case when over.on_date is null or ${cast} then null else (
          select count(*) from signals.absences absence
          where ${unexcusedOf} and absence.on_date < noticed.on_day) end as missed, counted.unit
      from risk.flags flag
      join institutions.semesters semester on semester.id = flag.semester_id
      left join (values ('unexcused-lessons', 'lessons'), ('unexcused-days', 'days')) counted (rule, unit) on counted.rule = flag.facts ->> 'rule'
      left join lateral (
        select absence.on_date from signals.absences absence where ${unexcusedOf} and counted.unit is not null
        order by absence.on_date, absence.lesson offset (flag.facts ->> 'limit')::int limit 1) over on true
      cross join lateral (
        select case
          when ${cast} and flag.rule = 'unexcused-lessons' then ${today}::date
          when ${cast} then ${today}::date - 3
          when over.on_date is not null then least(greatest(over.on_date + 1, ${today}::date - ${FLAGS_CAME_OVER_DAYS}::int), ${today}::date)
          else ${today}::date - (${draw} % ${FLAGS_CAME_OVER_DAYS}::int) end as on_day) noticed) given
    where given.id = flag.id`.execute(trx)
  await sql`
    insert into risk.flag_answers (id, flag_id, kind, note, answered_by, answered_at)
    select gen_random_uuid(), flag.id, (array['talked', 'talked', 'assessment_opened', 'plan_opened', 'referred'])[1 + ${draw} % 5],
      case ${draw} % 5 when 4 then 'Skolas sociālajam pedagogam' end, teacher.person_id, least(flag.raised_at + make_interval(days => ${draw} % 12), ${today}::date + time '15:00')
    from risk.flags flag
    join lateral (
      select holder.person_id from access.grants holder
      where holder.scope_id = flag.class_id and holder.role = 'class_teacher' limit 1) teacher on true
    where not (${cast}) and ${draw} < 780 and flag.raised_at < ${today}::date - 1`.execute(trx)
}

/** Else whoever opens the first page would count every class. */
async function countEverybody(trx: Trx, today: string): Promise<void> {
  const semester = await findSemesterOf(trx, today)
  if (semester !== undefined)
    await countChangedClasses(trx, { semesterId: semester.id, municipalityId: null })
}

/** What nobody answered passed on in the weeks past, not all at once today. */
async function passOnMorningByMorning(trx: Trx, now: Date): Promise<void> {
  for (let day = FLAGS_CAME_OVER_DAYS; day >= 0; day--)
    await escalateDueFlags(trx, new Date(now.getTime() - day * 86_400_000))
}

/** Where pupils stood when their plan opened, and when it was evaluated, counted from the raw rows up to that day. */
async function measurePlans(trx: Trx): Promise<void> {
  await countAt(trx, { table: sql`plans.plan_baselines`, moment: sql`plan.opened_at` })
  await countAt(trx, { table: sql`plans.plan_results`, moment: sql`plan.evaluated_at` })
}

async function countAt(
  trx: Trx,
  at: { table: ReturnType<typeof sql>; moment: ReturnType<typeof sql> },
): Promise<void> {
  await sql`
    insert into ${at.table} (plan_id, indicator, value, data_until, taken_at)
    select plan.id, kind.indicator, (
        select count(*) from signals.absences absence
        where absence.school_year = semester.school_year and absence.pupil_id = plan.pupil_id
          and absence.on_date >= semester.starts_on and absence.on_date <= ${at.moment}::date and absence.kind = kind.kind),
      ${at.moment}::date, ${at.moment}
    from plans.plans plan
    join institutions.semesters semester on semester.id = plan.semester_id
    cross join (values ('lessons_unexcused', 'unexcused'), ('lessons_excused', 'excused')) kind (indicator, kind)
    where ${at.moment} is not null`.execute(trx)
}
