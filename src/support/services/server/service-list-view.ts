import { type Expression, type SqlBool, sql } from 'kysely'
import { type Actor, reachCondition } from '#foundation/access/index.ts'
import { PupilId } from '#foundation/people/contract/ids.ts'
import type { Db } from '#platform/db/connect.ts'
import { ServiceId } from '../contract/ids.ts'
import type { ServiceFilter, ServicePage, ServiceRow } from '../contract/service.ts'

const within = (actor: Actor) =>
  reachCondition(actor, 'service.read', { table: 'service', pupilColumn: 'pupil_id' })

type Row = {
  readonly id: string
  readonly kind_code: string
  readonly name_lv: string
  readonly name_en: string
  readonly subject: string | null
  readonly status: ServiceRow['status']
  readonly starts_on: string
  readonly ends_on: string
  readonly amount: number
  readonly unit: ServiceRow['unit']
  readonly requested_at: Date
  readonly asker_given: string | null
  readonly asker_family: string | null
  readonly pupil_id: string
  readonly given_name: string
  readonly family_name: string
  readonly class_name: string | null
  readonly institution_name: string | null
}

/** Services within the actor's reach, newest first, a page at a time, in one query. */
export async function listServiceRows(
  db: Db,
  actor: Actor,
  filter: ServicePage,
): Promise<{ rows: ServiceRow[]; next: string | null }> {
  const { rows: found } = await sql<Row>`
    select service.id, service.kind_code, kind.name_lv, kind.name_en, service.subject, service.status, service.starts_on,
      service.ends_on, service.amount::float8 as amount, service.unit, service.requested_at, asker.given_name as asker_given,
      asker.family_name as asker_family, pupil.id as pupil_id, pupil.given_name, pupil.family_name, class.name as class_name,
      institution.name as institution_name
    from services.services service
    join people.pupils pupil on pupil.id = service.pupil_id
    join classifiers.items kind
      on kind.classifier = 'support-kind' and kind.version = service.kind_version and kind.code = service.kind_code
    left join institutions.classes class on class.id = service.class_id
    left join institutions.institutions institution on institution.id = service.institution_id
    left join people.persons asker on asker.id = service.requested_by
    where ${sql.join([within(actor), ...conditions(filter), ...requestedBefore(filter.after)], sql` and `)}
    order by service.requested_at desc, service.id desc
    limit ${filter.limit + 1}`.execute(db)
  const page = found.slice(0, filter.limit)
  const last = page.at(-1)
  return {
    rows: page.map(rowOf),
    next: found.length > filter.limit && last ? `${last.requested_at.toISOString()}~${last.id}` : null,
  }
}

function conditions(filter: ServiceFilter): Expression<SqlBool>[] {
  const equal = (column: string, value: string | undefined) =>
    value === undefined ? [] : [sql<SqlBool>`${sql.ref(`service.${column}`)} = ${value}`]
  return [
    ...equal('status', filter.status),
    ...equal('kind_code', filter.kindCode),
    ...equal('class_id', filter.classId),
    ...equal('institution_id', filter.institutionId),
  ]
}

function requestedBefore(key: string | undefined): Expression<SqlBool>[] {
  if (key === undefined) return []
  const [requestedAt, id] = key.split('~')
  return [sql<SqlBool>`(service.requested_at, service.id) < (${requestedAt}::timestamptz, ${id}::uuid)`]
}

function rowOf(row: Row): ServiceRow {
  return {
    id: ServiceId.parse(row.id),
    kind: { code: row.kind_code, nameLv: row.name_lv, nameEn: row.name_en },
    subject: row.subject,
    status: row.status,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    amount: row.amount,
    unit: row.unit,
    requested: {
      by: { givenName: row.asker_given ?? '', familyName: row.asker_family ?? '' },
      at: row.requested_at.toISOString(),
    },
    pupil: { id: PupilId.parse(row.pupil_id), givenName: row.given_name, familyName: row.family_name },
    className: row.class_name,
    institutionName: row.institution_name,
  }
}

type Counted = {
  readonly of: 'status' | 'kind' | 'class' | 'institution'
  readonly id: string
  readonly name: string
  readonly name_en: string
  readonly count: number
}

/** By state, kind, class and institution: how many services are within the actor's reach, in one query. */
export async function countServicesByFilter(db: Db, actor: Actor): Promise<readonly Counted[]> {
  const { rows } = await sql<Counted>`
    with service as materialized (
      select service.status, service.kind_version, service.kind_code, service.class_id, service.institution_id
      from services.services service where ${within(actor)})
    select 'status' as of, service.status as id, service.status as name, '' as name_en, count(*) as count
    from service group by service.status
    union all
    select 'kind', kind.code, kind.name_lv, kind.name_en, count(*)
    from service join classifiers.items kind
      on kind.classifier = 'support-kind' and kind.version = service.kind_version and kind.code = service.kind_code
    group by kind.code, kind.name_lv, kind.name_en
    union all
    select 'class', class.id::text, class.name, institution.name, count(*)
    from service join institutions.classes class on class.id = service.class_id
    join institutions.institutions institution on institution.id = class.institution_id
    group by class.id, class.name, institution.name
    union all
    select 'institution', institution.id::text, institution.name, '', count(*)
    from service join institutions.institutions institution on institution.id = service.institution_id
    group by institution.id, institution.name
    order by 3, 4`.execute(db)
  return rows
}
