import { sql } from 'kysely'
import type { Db } from '#platform/db/connect.ts'
import type { ReportRow } from '../contract/report.ts'
import type { ReportPeriod } from '../contract/report-words.ts'

/** Schools whose reports the actor reads, by name, with what each told or what is counted now. One query, however many. */
export async function listReportRows(
  db: Db,
  { kind, startsOn, endsOn }: ReportPeriod,
  today: string,
): Promise<ReportRow[]> {
  const span = sql`${startsOn}::date, ${endsOn}::date`
  const { rows } = await sql<ReportRow>`
    with given as (
      select hours.institution_id, sum(hours.session_minutes)::int as minutes from sessions.given_hours(${span}) hours group by 1)
    select jsonb_build_object('id', institution.id, 'name', institution.name) as institution,
      coalesce(report.status, 'operational') as status, coalesce(report.as_of, ${today}::date)::text as "asOf",
      coalesce(told.minutes, given.minutes, 0) as minutes,
      coalesce((report.figures ->> 'recipients')::int, recipients.recipients, 0) as recipients
    from institutions.institutions institution
    left join reports.reports report
      on report.institution_id = institution.id and report.kind = ${kind} and report.starts_on = ${startsOn}::date
    left join lateral (
      select coalesce(sum((hours ->> 'minutes')::int), 0)::int as minutes from jsonb_array_elements(report.figures -> 'hours') hours
      having report.figures is not null) told on true
    left join given on given.institution_id = institution.id
    left join reports.recipients(${span}) recipients on recipients.institution_id = institution.id
    where institution.kind in ('general', 'special', 'vocational') and reports.holds_at('report.read', institution.id)
      and (institution.closed_on is null or institution.closed_on > ${startsOn}::date)
    order by institution.name collate "lv-LV-x-icu"`.execute(db)
  return rows
}
