import { sql } from 'kysely'
import type { Place } from '#foundation/access/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import type { NeedView } from '../contract/session-needs.ts'
import { mostAt } from '../domain/session-size.ts'

export type SessionNeed = NeedView & {
  readonly classifierVersion: string
  readonly place: Place
  readonly grade: number | null
}

type Row = {
  readonly from: NeedView['from']
  readonly id: string
  readonly pupil_id: string
  readonly given_name: string
  readonly family_name: string
  readonly class_name: string | null
  readonly grade: number | null
  readonly municipality_id: string
  readonly institution_id: string
  readonly class_id: string | null
  readonly classifier: NeedView['kind']['classifier']
  readonly version: string
  readonly code: string
  readonly name_lv: string
  readonly name_en: string
  readonly delivery: readonly string[] | null
  readonly subject: string | null
  readonly starts_on: string
  readonly ends_on: string
  readonly since: Date
  readonly ahead: number
}

/**
 * What is to be given in sessions to pupils of an institution: services in hours that are granted or run, and measures with hours of
 * plans that are open, where no service of the same kind stands for them. Who waits longest first.
 */
export async function listNeeds(
  trx: Trx,
  institutionId: string,
  today: string,
): Promise<readonly SessionNeed[]> {
  const { rows } = await sql<Row>`
    with need as (
      select 'service' as "from", service.id, service.pupil_id, service.institution_id, 'support-kind' as classifier,
        service.kind_version as version, service.kind_code as code, service.subject, service.starts_on, service.ends_on,
        service.decided_at as since
      from services.services service
      where service.institution_id = ${institutionId}::uuid and service.status in ('granted', 'running')
        and service.unit = 'hours_week' and service.ends_on >= ${today}::date
      union all
      select 'measure', measure.id, plan.pupil_id, plan.institution_id, measure.classifier, measure.classifier_version,
        measure.item_code, subject.name_lv, plan.starts_on, plan.ends_on, plan.opened_at
      from plans.plans plan
      join plans.plan_measures measure on measure.plan_id = plan.id
      left join signals.subjects subject on subject.code = measure.subject
      where plan.institution_id = ${institutionId}::uuid and plan.status = 'open' and plan.ends_on >= ${today}::date
        and measure.planned_hours > 0 and not exists (
          select from services.services service
          where measure.classifier = 'support-kind' and service.pupil_id = plan.pupil_id and service.kind_code = measure.item_code
            and service.status in ('requested', 'granted', 'running')))
    select need.*, pupil.given_name, pupil.family_name, pupil.municipality_id, pupil.class_id, class.name as class_name, class.grade,
      kind.name_lv, kind.name_en, case jsonb_typeof(kind.attributes -> 'delivery') when 'array' then kind.attributes -> 'delivery' end as delivery,
      (select count(*) from sessions.participants participant
        where participant.is_live and lower(participant.during) >= ${today}::date
          and (participant.service_id = need.id or participant.measure_id = need.id)) as ahead
    from need
    join people.pupils pupil on pupil.id = need.pupil_id
    join classifiers.items kind on kind.classifier = need.classifier and kind.version = need.version and kind.code = need.code
    left join institutions.classes class on class.id = pupil.class_id
    order by need.since, pupil.family_name, pupil.given_name, need.id`.execute(trx)
  return rows.map(needOf)
}

function needOf(row: Row): SessionNeed {
  return {
    from: row.from,
    id: row.id,
    pupil: {
      id: row.pupil_id as NeedView['pupil']['id'],
      givenName: row.given_name,
      familyName: row.family_name,
      className: row.class_name,
    },
    kind: { classifier: row.classifier, code: row.code, nameLv: row.name_lv, nameEn: row.name_en },
    classifierVersion: row.version,
    subject: row.subject,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    since: row.since.toISOString(),
    most: mostAt({ classifier: row.classifier, delivery: row.delivery }),
    ahead: row.ahead,
    grade: row.grade,
    place: {
      pupilId: row.pupil_id,
      municipalityId: row.municipality_id,
      institutionId: row.institution_id,
      classId: row.class_id,
    },
  }
}
