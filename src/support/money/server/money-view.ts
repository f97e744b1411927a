import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'

export type MoneyOf = {
  readonly institutionIds: readonly string[]
  readonly schoolYear: string
  readonly today: string
}

/** Sums of one kind in one institution. Cents. */
export type Sums = {
  readonly institutionId: string
  readonly kindCode: string
  readonly planned: number
  readonly reserved: number
  readonly used: number
  readonly services: number
  readonly unpriced: number
  readonly firstTime: number
}

/** A school year of money ends where the next one begins: support goes on in summer. */
const yearOf = (schoolYear: string) => sql`
  select year.starts_on as first, (year.starts_on + interval '1 year' - interval '1 day')::date as last
  from institutions.school_years year where year.code = ${schoolYear}`

/** Calendar months that a time touches: economic support is paid by the month. */
const months = (from: string, until: string) =>
  sql`(extract(year from ${sql.ref(until)}) * 12 + extract(month from ${sql.ref(until)})
    - extract(year from ${sql.ref(from)}) * 12 - extract(month from ${sql.ref(from)}) + 1)`

/**
 * Services of the school year with their value: hours a week times weeks (days of the part that lies in the year, by seven), EUR a
 * month times months, items once. `given` is the part that has passed for money by the month, all of what was handed out, and of hours
 * those in which the pupil was there; an hour of a group is shared by those who came. Null: the unit cost is unknown.
 */
const valued = (of: MoneyOf) => sql`
  with year as (${yearOf(of.schoolYear)}),
  counted as (
    select service.id, service.pupil_id, service.kind_code, service.status, service.unit, service.amount::numeric as amount,
      coalesce(service.granted_institution_id, service.institution_id) as institution_id, service.started_at,
      greatest(service.starts_on, year.first) as first, least(service.ends_on, year.last) as last,
      least(service.ends_on, year.last, ${of.today}::date, (service.ended_at at time zone 'Europe/Riga')::date) as passed_until,
      service.starts_on >= year.first as begins_in_year, coalesce(held.hours, 0) as held_hours,
      money.unit_cost(coalesce(service.granted_municipality_id, service.municipality_id), service.kind_version, service.kind_code,
        service.starts_on) as cost
    from services.services service cross join year
    left join lateral (
      select sum(session.minutes::numeric / present.number) / 60 as hours
      from sessions.participants participant
      join sessions.sessions session on session.id = participant.session_id
      cross join lateral (
        select count(*) as number from sessions.participants other
        where other.session_id = session.id and other.attendance = 'present') present
      where participant.service_id = service.id and participant.attendance = 'present' and session.status = 'planned'
        and session.held_on between year.first and year.last) held on service.unit = 'hours_week'
    where service.status in ('requested', 'granted', 'running', 'ended')
      and coalesce(service.granted_institution_id, service.institution_id) = any (${[...of.institutionIds]}::uuid[])
      and service.starts_on <= year.last and service.ends_on >= year.first),
  valued as (
    select counted.*,
      case unit
        when 'eur_month' then amount * ${months('counted.first', 'counted.last')}
        when 'hours_week' then amount * (last - first + 1) / 7 * cost
        when 'items' then case when begins_in_year then amount * cost else 0 end
      end as whole,
      case
        when unit = 'hours_week' then held_hours * cost
        when started_at is null or passed_until < first then 0
        when unit = 'eur_month' then amount * ${months('counted.first', 'counted.passed_until')}
        when begins_in_year then amount * cost
        else 0
      end as given
    from counted)`

/** What is planned, reserved and used by institution and kind, in one query. */
export async function sumMoney(trx: Trx, of: MoneyOf): Promise<readonly Sums[]> {
  const { rows } = await sql<Sums>`${valued(of)},
    first_received as (
      select distinct on (service.pupil_id, service.kind_code) service.pupil_id, service.kind_code,
        service.granted_institution_id as institution_id
      from services.services service cross join year
      where service.started_at is not null and service.starts_on between year.first and year.last
        and (service.pupil_id, service.kind_code) in (select pupil_id, kind_code from counted)
        and not exists (select from services.services earlier
          where earlier.pupil_id = service.pupil_id and earlier.kind_code = service.kind_code and earlier.started_at is not null
            and earlier.starts_on < year.first and earlier.ends_on >= year.first)
      order by service.pupil_id, service.kind_code, service.starts_on, service.id),
    recipients as (select institution_id, kind_code, count(*)::int as number from first_received group by institution_id, kind_code)
    select valued.institution_id as "institutionId", valued.kind_code as "kindCode",
      round(coalesce(sum(whole) filter (where status = 'requested'), 0) * 100)::float8 as planned,
      round(coalesce(sum(greatest(whole - given, 0)) filter (where status in ('granted', 'running')), 0) * 100)::float8 as reserved,
      round(coalesce(sum(given), 0) * 100)::float8 as used,
      count(*)::int as services, (count(*) filter (where whole is null))::int as unpriced,
      coalesce(max(recipients.number), 0)::int as "firstTime"
    from valued left join recipients
      on recipients.institution_id = valued.institution_id and recipients.kind_code = valued.kind_code
    group by valued.institution_id, valued.kind_code`.execute(trx)
  return rows
}

export type HeldQuota = {
  readonly institutionId: string | null
  readonly kindCode: string
  /** Cents. */
  readonly amount: number
}

/** The quotas that hold now: of the municipality (institutionId null) and of the institutions. */
export async function listHeldQuotas(
  trx: Trx,
  of: { readonly municipalityId: string; readonly schoolYear: string },
): Promise<readonly HeldQuota[]> {
  const { rows } = await sql<HeldQuota>`
    select distinct on (quota.institution_id, quota.kind_code) quota.institution_id as "institutionId",
      quota.kind_code as "kindCode", round(quota.amount * 100)::float8 as amount
    from money.quotas quota
    where quota.municipality_id = ${of.municipalityId}::uuid and quota.school_year = ${of.schoolYear}
    order by quota.institution_id, quota.kind_code, quota.set_at desc, quota.change_id desc`.execute(trx)
  return rows
}

export type Paid = { readonly institutionId: string; readonly kindCode: string; readonly paid: number }

/** What was really paid, by institution and kind. Cents. */
export async function sumPayments(trx: Trx, of: MoneyOf): Promise<readonly Paid[]> {
  const { rows } = await sql<Paid>`
    select payment.institution_id as "institutionId", payment.kind_code as "kindCode",
      round(sum(payment.amount) * 100)::float8 as paid
    from money.payments payment
    where payment.institution_id = any (${[...of.institutionIds]}::uuid[]) and payment.school_year = ${of.schoolYear}
    group by payment.institution_id, payment.kind_code`.execute(trx)
  return rows
}

export type HeldRate = {
  readonly kindCode: string
  /** Cents. */
  readonly amount: number
  readonly indirectPercent: number
  readonly validFrom: string
  readonly source: string
}

/** The unit costs that the municipality has entered and that hold on a day. */
export async function listHeldRates(
  trx: Trx,
  municipalityId: string,
  today: string,
): Promise<readonly HeldRate[]> {
  const { rows } = await sql<HeldRate>`
    select distinct on (rate.kind_code) rate.kind_code as "kindCode", round(rate.amount * 100)::float8 as amount,
      rate.indirect_percent::float8 as "indirectPercent", rate.valid_from as "validFrom", rate.source
    from money.rates rate
    where rate.municipality_id = ${municipalityId}::uuid and rate.valid_from <= ${today}::date
    order by rate.kind_code, rate.valid_from desc, rate.set_at desc, rate.id desc`.execute(trx)
  return rows
}

export type YearOfMoney = { readonly code: string; readonly startsOn: string }

/** School years whose quotas can be told, newest first: those that have begun, and the next. */
export async function listYearsOfMoney(trx: Trx, today: string): Promise<readonly YearOfMoney[]> {
  return trx
    .selectFrom('institutions.school_years as year')
    .select(['year.code', 'year.starts_on as startsOn'])
    .where(sql<boolean>`year.starts_on <= (${today}::date + interval '1 year')`)
    .orderBy('year.starts_on', 'desc')
    .limit(6)
    .execute()
}

/** Value of one service in its school year, and what its institution has reserved and used of the kind; cents. */
export async function weighService(
  trx: Trx,
  of: MoneyOf & { readonly serviceId: string; readonly kindCode: string },
): Promise<{ readonly own: number | null; readonly taken: number }> {
  const { rows } = await sql<{ own: number | null; taken: number }>`${valued(of)}
    select round(max(whole) filter (where id = ${of.serviceId}::uuid) * 100)::float8 as own,
      round(coalesce(sum(greatest(whole, given)) filter (where status in ('granted', 'running')), 0) * 100
        + coalesce(sum(given) filter (where status = 'ended'), 0) * 100)::float8 as taken
    from valued where kind_code = ${of.kindCode}`.execute(trx)
  return rows[0] ?? { own: null, taken: 0 }
}
