import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'
import { firstDue } from '../domain/update-clock.ts'
import { getTerms } from './terms-reads.ts'

export type UnenrolledChanges = { readonly opened: number; readonly closed: number }

/**
 * Brings the register in line with the enrolments, of everybody who was ever at one institution or of the whole country.
 * Opened: who is of compulsory age (Education Law, section 4: from five until 18, or until basic education is obtained) and has
 * no running enrolment. Closed: who is enrolled again, or has passed the age. What a person closed stays closed until the child
 * has been enrolled again. Ask elevated: pupils of one institution live in several municipalities.
 */
export async function syncUnenrolled(
  { trx, now, today }: { readonly trx: Trx; readonly now: Date; readonly today: string },
  scope: { readonly institutionId?: string } = {},
): Promise<UnenrolledChanges> {
  const terms = await getTerms(trx, today)
  const inScope =
    scope.institutionId === undefined
      ? sql`true`
      : sql`pupil.id in (select former.pupil_id from people.enrolments former where former.institution_id = ${scope.institutionId}::uuid)`
  const isEnrolled = sql`exists (select from people.enrolments running where running.pupil_id = pupil.id
    and running.starts_on <= ${today}::date and coalesce(running.ends_on, 'infinity') > ${today}::date)`
  const isOfAge = (bornOn: ReturnType<typeof sql>) => sql`(
    ${bornOn} <= ${today}::date - make_interval(years => ${terms.fromAge})
    and ${bornOn} > ${today}::date - make_interval(years => ${terms.untilAge}))`
  const { rows } = await sql<UnenrolledChanges>`
    with ended as (
      update unenrolled.entries entry
      set status = case when ${isOfAge(sql`child.born_on`)} then 'enrolled' else 'obligation-over' end,
        closed_on = ${today}::date, version = entry.version + 1
      from (
        select open.id, coalesce(pupil.born_on, open.born_on) as born_on, pupil.id is not null and ${isEnrolled} as is_enrolled
        from unenrolled.entries open left join people.pupils pupil on pupil.id = open.pupil_id
        where open.closed_on is null and (${inScope})) child
      where child.id = entry.id and (child.is_enrolled or child.born_on <= ${today}::date - make_interval(years => ${terms.untilAge}))
      returning entry.id, entry.version, entry.status, entry.cause),
    told_end as (
      insert into unenrolled.changes (id, entry_id, version, kind, status, cause, recorded_at)
      select gen_random_uuid(), ended.id, ended.version, 'closed-by-data', ended.status, ended.cause, ${now}::timestamptz from ended
      returning 1),
    found as (
      insert into unenrolled.entries (id, municipality_id, pupil_id, opened_on, opened_at, terms_from, due_on)
      select gen_random_uuid(), pupil.declared_municipality_id, pupil.id, ${today}::date, ${now}::timestamptz, ${terms.validFrom}::date,
        ${firstDue(today, terms.dueDay)}::date
      from people.pupils pupil
      where ${isOfAge(sql`pupil.born_on`)} and not ${isEnrolled} and ${inScope}
        and not exists (select from unenrolled.entries open where open.pupil_id = pupil.id and open.closed_on is null)
        and not exists (select from people.enrolments done join institutions.classes class on class.id = done.class_id
          where done.pupil_id = pupil.id and (class.grade > 9 or class.grade = 9 and done.end_reason in ('completed', 'promoted')))
        and not exists (select from unenrolled.entries told where told.pupil_id = pupil.id
          and told.status in ('left-municipality', 'obligation-over') and told.municipality_id = pupil.declared_municipality_id
          and not exists (select from people.enrolments later where later.pupil_id = pupil.id and later.starts_on > told.closed_on))
        and not exists (select from people.enrolments coming where coming.pupil_id = pupil.id and coming.starts_on > ${today}::date)
      on conflict do nothing
      returning id),
    told_find as (
      insert into unenrolled.changes (id, entry_id, version, kind, status, recorded_at)
      select gen_random_uuid(), found.id, 0, 'found', 'clarifying', ${now}::timestamptz from found
      returning 1)
    select (select count(*) from found) as opened, (select count(*) from ended) as closed`.execute(trx)
  return rows[0] ?? { opened: 0, closed: 0 }
}
