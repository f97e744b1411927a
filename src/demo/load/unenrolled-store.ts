import { sql } from 'kysely'
import { syncUnenrolled } from '#notice/unenrolled/index.ts'
import type { Trx } from '#platform/db/connect.ts'

/** Children who are enrolled nowhere, found by the product's own statement, then told as it might have gone; two more are added by hand. */
export async function tellUnenrolled(trx: Trx, today: string): Promise<void> {
  await syncUnenrolled({ trx, now: new Date(`${today}T06:00:00Z`), today })
  await openWhenTheyLeft(trx, today)
  await addByHand(trx, today)
  await record(trx, today)
}

/** A number from 0 to 99 that an entry always has. */
const draw = sql`(abs(hashtext(coalesce(entry.pupil_id::text, entry.family_name))) % 100)`
const monthOf = (day: string) => sql`date_trunc('month', ${day}::date)::date`

/** An entry opened the day after the enrolment ended, at the earliest in September. */
async function openWhenTheyLeft(trx: Trx, today: string): Promise<void> {
  await sql`
    update unenrolled.entries entry
    set opened_on = found.on_date, opened_at = (found.on_date + time '06:00') at time zone 'UTC',
      due_on = (date_trunc('month', found.on_date) + interval '1 month 4 days')::date
    from (
      select entry.id, least(${today}::date, greatest(${monthOf(today)} - interval '2 months', max(enrolment.ends_on) + interval '1 day')::date) as on_date
      from unenrolled.entries entry left join people.enrolments enrolment on enrolment.pupil_id = entry.pupil_id
      group by entry.id) found
    where found.id = entry.id`.execute(trx)
  await sql`
    update unenrolled.changes change set recorded_at = entry.opened_at
    from unenrolled.entries entry where entry.id = change.entry_id`.execute(trx)
}

/** In the municipality of the cast: one child of whom nothing has been recorded since, and one of whom there is news. */
async function addByHand(trx: Trx, today: string): Promise<void> {
  await sql`
    with home as (
      select account.person_id, holder.scope_id as municipality_id
      from access.accounts account
      join access.grants holder on holder.person_id = account.person_id and holder.role = 'municipal_coordinator'
      where account.demonstration limit 1),
    added as (
      insert into unenrolled.entries (id, municipality_id, given_name, family_name, born_on, known_from, opened_on, opened_at, opened_by, terms_from, due_on)
      select gen_random_uuid(), home.municipality_id, child.given, child.family, child.born_on::date, child.known_from,
        opened.on_date, (opened.on_date + time '08:00') at time zone 'UTC', home.person_id, terms.valid_from,
        (date_trunc('month', opened.on_date) + interval '1 month 4 days')::date
      from home
      cross join (values ('Rūta', 'Vītoliņa-Zariņa', '2017-03-11', 'Sociālais dienests: ģimene pārcēlusies septembrī.', 50),
        ('Markuss', 'Sūnītis', '2015-07-02', 'Ģimenes ārsta ziņa.', 40)) child (given, family, born_on, known_from, days)
      cross join lateral (select ${today}::date - child.days as on_date) opened
      cross join lateral (select max(valid_from) as valid_from from unenrolled.terms where valid_from <= ${today}::date) terms
      returning id, opened_by, opened_at)
    insert into unenrolled.changes (id, entry_id, version, kind, status, recorded_by, recorded_at)
    select gen_random_uuid(), added.id, 0, 'added', 'clarifying', added.opened_by, added.opened_at from added`.execute(
    trx,
  )
}

/** Coordinators recorded something about most of them this month. */
async function record(trx: Trx, today: string): Promise<void> {
  await sql`
    with told as (
      update unenrolled.entries entry
      set version = 1, status = (array['abroad-with-family', 'clarifying', 'enrolling', 'whereabouts-unknown'])[1 + ${draw} % 4],
        cause = (array['moved-abroad', 'family-difficulties', 'expelled-or-left', 'no-support'])[1 + ${draw} % 4], cause_edition = '2026',
        next_check_on = ${today}::date + 14, updated_on = greatest(entry.opened_on, ${monthOf(today)} + 9),
        due_on = (${monthOf(today)} + interval '2 months 4 days')::date
      where (entry.pupil_id is not null and ${draw} < 85 or entry.family_name = 'Sūnītis') and ${today}::date >= ${monthOf(today)} + 9
      returning entry.*)
    insert into unenrolled.changes (id, entry_id, version, kind, status, cause, action, words, next_check_on, recorded_by, recorded_at)
    select gen_random_uuid(), told.id, 1, 'recorded', told.status, told.cause,
      (array['contacted_guardians', 'visited_home', 'asked_institution', 'social_service'])[1 + abs(hashtext(told.id::text)) % 4],
      'Runāts ar ģimeni; tālāko vienojāmies noskaidrot divu nedēļu laikā.', told.next_check_on, coordinator.person_id,
      (told.updated_on + time '09:00') at time zone 'UTC'
    from told
    left join lateral (
      select holder.person_id from access.grants holder
      where holder.scope_id = told.municipality_id and holder.role = 'municipal_coordinator' limit 1) coordinator on true`.execute(
    trx,
  )
}
