import { sql } from 'kysely'
import { type Actor, type Place, permits } from '#foundation/access/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import type { PupilServices, ServiceView } from '../contract/service.ts'
import { averageWith } from '../domain/amounts.ts'
import { allows, type ServiceStatus } from '../domain/service-states.ts'
import { canDecideService, canOpenServiceAnswers, canRequestService } from './policies.ts'

export type Asking = {
  readonly trx: Trx
  readonly actor: Actor
  readonly place: Place
  readonly params: { readonly pupilId: string }
}

/** The services of a pupil as this reader may see them: what people answered is never among them. */
export async function getPupilServices({ trx, actor, place, params }: Asking): Promise<PupilServices> {
  const rows = await selectServices(trx, params.pupilId)
  const may = {
    request: permits(canRequestService, actor, place),
    decide: permits(canDecideService, actor, place),
    open: permits(canOpenServiceAnswers, actor, place),
  }
  return {
    services: rows.map((row) => viewOf(row, may, actor.personId)),
    can: { request: may.request },
  }
}

type May = { readonly request: boolean; readonly decide: boolean; readonly open: boolean }

function viewOf(row: Row, may: May, reader: string): ServiceView {
  const status = row.status as ServiceStatus
  const isOwn = row.requested_by === reader
  return {
    id: row.id as ServiceView['id'],
    kind: { code: row.kind_code, nameLv: row.name_lv, nameEn: row.name_en },
    subject: row.subject,
    status,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    amount: row.amount,
    unit: row.unit as ServiceView['unit'],
    planId: row.plan_id,
    requested: { by: nameOf(row.asker), at: row.requested_at.toISOString() },
    decided: row.decided_at && { ...done(row.decider, row.decided_at), reason: row.decision_reason },
    started: row.started_at && done(row.starter, row.started_at),
    ended: row.ended_at && { ...done(row.ender, row.ended_at), reason: row.end_reason },
    hasAnswers: row.has_answers,
    average: may.decide && allows(status, 'grant') ? averageOf(row) : null,
    can: {
      decide: may.decide && !isOwn && allows(status, 'grant'),
      withdraw: may.request && isOwn && allows(status, 'withdraw'),
      start: may.request && allows(status, 'start'),
      end: may.request && allows(status, 'end'),
      openAnswers: row.has_answers && (may.open || isOwn),
    },
  }
}

function averageOf({ amount, cap, others_sum: sum, others_count: count }: Row): ServiceView['average'] {
  return cap === null ? null : averageWith(amount, { sum, count }, cap)
}

type Person = { readonly given: string; readonly family: string } | null
const nameOf = (person: Person) => ({ givenName: person?.given ?? '', familyName: person?.family ?? '' })
const done = (person: Person, at: Date) => ({ by: nameOf(person), at: at.toISOString() })

type Row = {
  readonly id: string
  readonly kind_code: string
  readonly name_lv: string
  readonly name_en: string
  readonly subject: string | null
  readonly status: string
  readonly starts_on: string
  readonly ends_on: string
  readonly amount: number
  readonly unit: string
  readonly plan_id: string | null
  readonly requested_by: string
  readonly requested_at: Date
  readonly decided_at: Date | null
  readonly decision_reason: string
  readonly started_at: Date | null
  readonly ended_at: Date | null
  readonly end_reason: string
  readonly asker: Person
  readonly decider: Person
  readonly starter: Person
  readonly ender: Person
  readonly has_answers: boolean
  /** EUR a month, where the kind has a cap of averages. */
  readonly cap: number | null
  /** Of services of the kind in the institution, granted for a time that meets this one's. */
  readonly others_sum: number
  readonly others_count: number
}

const person = (id: string) =>
  sql`(select jsonb_build_object('given', who.given_name, 'family', who.family_name) from people.persons who where who.id = ${sql.ref(id)})`

async function selectServices(trx: Trx, pupilId: string): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`
    select service.id, service.kind_code, kind.name_lv, kind.name_en, service.subject, service.status, service.starts_on,
      service.ends_on, service.amount::float8 as amount, service.unit, service.plan_id, service.requested_by, service.requested_at,
      service.decided_at, service.decision_reason, service.started_at, service.ended_at, service.end_reason,
      ${person('service.requested_by')} as asker, ${person('service.decided_by')} as decider,
      ${person('service.started_by')} as starter, ${person('service.ended_by')} as ender,
      services.was_answered(service.id) as has_answers,
      case when kind.attributes -> 'cap' ->> 'basis' = 'average' then (kind.attributes -> 'cap' ->> 'amount')::float8 end as cap,
      others.sum as others_sum, others.count as others_count
    from services.services service
    join classifiers.items kind
      on kind.classifier = 'support-kind' and kind.version = service.kind_version and kind.code = service.kind_code
    cross join lateral (
      select coalesce(sum(other.amount), 0)::float8 as sum, count(*) as count from services.services other
      where service.status = 'requested' and kind.attributes -> 'cap' ->> 'basis' = 'average'
        and other.institution_id = service.institution_id and other.kind_code = service.kind_code and other.id <> service.id
        and other.status in ('granted', 'running', 'ended')
        and other.starts_on <= service.ends_on and other.ends_on >= service.starts_on) others
    where service.pupil_id = ${pupilId}::uuid
    order by service.requested_at desc, service.id desc`.execute(trx)
  return rows
}
