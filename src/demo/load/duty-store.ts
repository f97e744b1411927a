import { sql } from 'kysely'
import { listSemesters, type Semester } from '#foundation/institutions/index.ts'
import { lastDaysOf, syncDuties } from '#notice/duties/index.ts'
import type { Trx } from '#platform/db/connect.ts'

/** Absence duties of each semester, opened by the product's own statement, then told as they might have gone. */
export async function tellDuties(
  trx: Trx,
  given: { readonly today: string; readonly semesterIds: readonly string[] },
): Promise<void> {
  const semesters = (await listSemesters(trx, given.today)).filter(({ id }) => given.semesterIds.includes(id))
  for (const semester of semesters) {
    const until = [semester.endsOn, given.today].sort()[0] ?? given.today
    await syncDuties({ trx, now: new Date(`${until}T06:00:00Z`), today: until }, semester)
    await openWhenTheyCame(trx, semester, until)
  }
  await record(trx, given.today)
  await complete(trx)
  await coordinate(trx, given.today)
}

/** A school imports on Fridays: the duty opened on the first one after the lesson too many; the cast's came today. */
async function openWhenTheyCame(trx: Trx, semester: Semester, until: string): Promise<void> {
  const days = await lastDaysOf(trx, { from: semester.startsOn, until })
  await sql`
    with crossing as (
      select duty.id, coalesce(class.grade, 0) as grade, case when ${isCast} then ${until}::date else least(${until}::date, (
        select day.on_date + (12 - extract(isodow from day.on_date)::int) % 7
        from (
          select absence.on_date, sum(count(*)) over (order by absence.on_date) as lessons, row_number() over (order by absence.on_date) as days
          from signals.absences absence
          where absence.school_year = ${semester.schoolYear} and absence.pupil_id = duty.pupil_id and absence.kind = 'unexcused'
            and absence.on_date between ${semester.startsOn}::date and ${until}::date
          group by absence.on_date) day
        where case duty.basis when 'days' then day.days else day.lessons end > duty.allowed
        order by day.on_date limit 1)) end as opened_on
      from duties.duties duty
      left join institutions.classes class on class.id = duty.class_id
      where duty.semester_id = ${semester.id}::uuid)
    update duties.duties duty
    set opened_on = crossing.opened_on, opened_at = (crossing.opened_on + time '06:00') at time zone 'UTC',
      changed_at = (crossing.opened_on + time '06:00') at time zone 'UTC', due_on = last.due_on
    from crossing
    join unnest(${days.map((day) => day.openedOn)}::date[], ${days.map((day) => day.grade)}::int[], ${days.map((day) => day.dueOn)}::date[])
      last (opened_on, grade, due_on) on last.opened_on = crossing.opened_on and last.grade = crossing.grade
    where crossing.id = duty.id`.execute(trx)
}

const isCast = sql`duty.pupil_id in (select account.person_id from access.accounts account where account.demonstration)`
/** A number from 0 to 999 that a duty always has. */
const draw = sql`(abs(hashtext(duty.pupil_id::text || duty.semester_id::text)) % 1000)`

/**
 * On which day it was finished: in time for most, some days late for some, and not at all for the newest. What ended in an
 * earlier semester was finished in the end.
 */
const doneOn = (today: string) => sql`(
  case when ${isCast} then null
    when ${draw} < 700 then (select case when extract(isodow from day.on_date) > 5 then duty.due_on else day.on_date end
      from (select duty.opened_on + 1 + ${draw} % greatest(1, duty.due_on - duty.opened_on) as on_date) day)
    when ${draw} < 860 or duty.due_on < ${today}::date - 60 then duty.due_on + 3 + (8 - extract(isodow from duty.due_on)::int) % 7
    else null end)`

/** Causes, action and entry of those who have finished, and the first steps of some who have not. */
async function record(trx: Trx, today: string): Promise<void> {
  await sql`
    update duties.duties duty
    set causes = case when ${draw} % 10 = 0 then '{}' else (
        select array_agg(distinct cause.code) from (
          select item.code from classifiers.items item
          where item.classifier = 'absence-cause' and item.position in (1 + ${draw} % 15, 1 + ${draw} % 4)) cause) end,
      causes_edition = '2026', causes_unknown = ${draw} % 10 = 0,
      causes_note = case when ${draw} % 10 = 0 then 'Zvanīts vecākiem divas reizes, atbildes vēl nav.' else '' end,
      causes_version = 1, causes_by = teacher.person_id, causes_at = (deed.on_date + time '08:00') at time zone 'UTC',
      viis_on = deed.on_date, viis_by = teacher.person_id, viis_at = (deed.on_date + time '08:10') at time zone 'UTC'
    from duties.duties same
    cross join lateral (select ${doneOn(today)} as on_date from (select same.*) duty) deed
    join lateral (${answering(sql`same`)}) teacher on true
    where same.id = duty.id and deed.on_date <= ${today}::date`.execute(trx)
  await sql`
    insert into duties.school_actions (id, duty_id, kind, on_date, words, recorded_by, recorded_at)
    select gen_random_uuid(), duty.id, (array['talked_pupil', 'contacted_guardians', 'met_guardians', 'support_team'])[1 + ${draw} % 4],
      coalesce(duty.viis_on, duty.opened_on), (array['Vienojāmies, kā atgūt iekavēto.', 'Vecāki par kavējumiem nezināja; sola runāt mājās.',
        'Vienojāmies par rīta zvanu un tikšanos pēc nedēļas.', 'Sociālais pedagogs tiekas ar skolēnu katru pirmdienu.'])[1 + ${draw} % 4],
      teacher.person_id, (coalesce(duty.viis_on, duty.opened_on) + time '07:50') at time zone 'UTC'
    from duties.duties duty
    join lateral (${answering(sql`duty`)}) teacher on true
    where not (${isCast}) and (duty.viis_on is not null or ${draw} % 3 = 0)`.execute(trx)
}

/** Done with the entry, and counted at the school of that time. */
async function complete(trx: Trx): Promise<void> {
  await sql`
    update duties.duties duty
    set done_on = duty.viis_on, done_at = duty.viis_at + interval '5 minutes', done_by = duty.viis_by
    where duty.viis_on is not null`.execute(trx)
  await sql`
    update duties.duties duty
    set done_institution_id = institution.id, done_municipality_id = institution.municipality_id
    from duties.duties same
    join institutions.institutions institution on institution.id = (${schoolThen(sql`same`)})
    where same.id = duty.id and duty.done_at is not null`.execute(trx)
}

/** The municipality's part, for one in four. */
async function coordinate(trx: Trx, today: string): Promise<void> {
  await sql`
    insert into duties.municipal_actions (id, duty_id, acting_municipality_id, kind, on_date, words, recorded_by, recorded_at)
    select gen_random_uuid(), duty.id, duty.municipality_id, (array['asked_school', 'found_causes', 'social_service', 'meeting'])[1 + ${draw} % 4],
      least(duty.opened_on + 4 + ${draw} % 5, ${today}::date), (array['Skola ziņo, ka ģimene sadarbojas.', 'Runāts ar ģimeni; cēlonis ir zināms skolai.',
        'Sociālais dienests apmeklē ģimeni.', 'Vienojāmies par kopīgu tikšanos.'])[1 + ${draw} % 4],
      coordinator.person_id, (least(duty.opened_on + 4 + ${draw} % 5, ${today}::date) + time '09:00') at time zone 'UTC'
    from duties.duties duty
    join lateral (
      select holder.person_id from access.grants holder
      where holder.scope_id = duty.municipality_id and holder.role = 'municipal_coordinator' limit 1) coordinator on true
    where not (${isCast}) and ${draw} % 4 = 1`.execute(trx)
}

/** Where a pupil was enrolled when the duty opened. */
function schoolThen(duty: ReturnType<typeof sql>) {
  return sql`select enrolment.institution_id from people.enrolments enrolment
    where enrolment.pupil_id = ${duty}.pupil_id and enrolment.starts_on <= ${duty}.opened_on
    order by enrolment.starts_on desc limit 1`
}

/** Who recorded it: the class teacher; for a pupil who is in no class any more, the leadership of the school of that time. */
function answering(duty: ReturnType<typeof sql>) {
  return sql`select holder.person_id from access.grants holder
    where (holder.role = 'class_teacher' and holder.scope_id = ${duty}.class_id)
      or (holder.role = 'school_leadership' and holder.scope_id = (${schoolThen(duty)}))
    order by holder.role limit 1`
}
