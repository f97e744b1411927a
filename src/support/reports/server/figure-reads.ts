import { sql } from 'kysely'
import type { Db } from '#platform/db/connect.ts'
import { ReportFigures, type ReportPeriod } from '../contract/report-words.ts'

type Of = { readonly institutionId: string; readonly period: ReportPeriod }

/** What an institution gave in a period, counted now. */
export async function countFigures(db: Db, { institutionId, period }: Of): Promise<ReportFigures> {
  const span = sql`${period.startsOn}::date, ${period.endsOn}::date`
  const { rows } = await sql<Record<'hours' | 'services' | 'recipients', unknown>>`
    select
      (select coalesce(jsonb_agg(jsonb_build_object(
          'specialist', jsonb_build_object('id', given.specialist_id, 'givenName', given.given_name, 'familyName', given.family_name),
          'kind', jsonb_build_object('code', kind.code, 'nameLv', kind.name_lv, 'nameEn', kind.name_en), 'subject', given.subject,
          'sessions', given.sessions, 'minutes', given.minutes, 'missed', given.missed)
          order by given.family_name, given.given_name, kind.code, given.subject), '[]')
        from reports.hours_of(${institutionId}::uuid, ${span}) given
        join classifiers.items kind on kind.classifier = given.classifier and kind.version = given.classifier_version and kind.code = given.kind_code
      ) as hours,
      (select coalesce(jsonb_agg(jsonb_build_object(
          'kind', jsonb_build_object('code', kind.code, 'nameLv', kind.name_lv, 'nameEn', kind.name_en), 'subject', service.subject,
          'begun', service.begun, 'running', service.running, 'ended', service.ended, 'recipients', service.recipients)
          order by kind.position, service.subject), '[]')
        from reports.service_figures(${institutionId}::uuid, ${span}) service
        join classifiers.items kind on kind.classifier = 'support-kind' and kind.version = service.kind_version and kind.code = service.kind_code
      ) as services,
      coalesce((select given.recipients from reports.recipients(${span}) given where given.institution_id = ${institutionId}::uuid), 0) as recipients`.execute(
    db,
  )
  return ReportFigures.parse(rows[0])
}
