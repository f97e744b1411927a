import { type Actor, type Place, permits, reasonsFor } from '#foundation/access/index.ts'
import { recordEvent } from '#foundation/audit/index.ts'
import { today } from '#platform/clock/clock.ts'
import { type ActorContext, asActor, asOtherActor } from '#platform/db/actor-transaction.ts'
import type { Trx } from '#platform/db/connect.ts'
import { AppError, notFound } from '#platform/errors/app-error.ts'
import { BACKGROUND_ACTOR_ID } from './background-actor.ts'
import type { AuditDetails, Endpoint, Incoming, RequestFacts } from './endpoint.ts'
import type { Services } from './services.ts'
import { findMergedInto, findSubjectPlace } from './subject-reads.ts'

export type Call = {
  readonly params: unknown
  readonly query: unknown
  readonly input: unknown
  readonly actor: Actor | null
  readonly request: RequestFacts
  /** The raw body, for endpoints that receive a file. */
  readonly incoming?: Pick<Incoming, 'body' | 'announcedBytes'>
}

const NOBODY: Actor = { personId: '00000000-0000-0000-0000-000000000000', grants: [] }

/**
 * Runs one parsed request: one transaction in which the subject is found, the policy asked, the handler run and the
 * journal written. A refusal is journalled in a transaction of its own, because the first one is undone.
 */
export async function runEndpoint(endpoint: Endpoint, services: Services, call: Call): Promise<unknown> {
  if (call.actor === null && endpoint.access.subject !== 'everyone')
    throw new AppError(401, 'http.unauthenticated')
  const day = today(services.clock)
  const context = { actorId: call.actor?.personId ?? null, today: day }
  try {
    const received = await receive(endpoint, services, call, context)
    const result = await asActor(services.db, context, (trx) =>
      handle(endpoint, services, received, trx, day),
    )
    if (result instanceof AppError) throw result
    return result
  } catch (error) {
    if (isRefusal(error) && call.actor !== null) await journalRefusal(endpoint, services, call, day)
    throw error
  }
}

/** A file is taken in only from somebody who may send it, and outside of any transaction. */
async function receive(
  endpoint: Endpoint,
  services: Services,
  call: Call,
  context: ActorContext,
): Promise<Call> {
  if (endpoint.receive === undefined || call.incoming === undefined) return call
  await asActor(services.db, context, (trx) => requirePermission(endpoint, call, trx))
  const { params, query, incoming } = call
  return { ...call, input: await endpoint.receive({ params, query, ...incoming, services }) }
}

async function requirePermission(
  endpoint: Endpoint,
  asked: Call,
  trx: Trx,
): Promise<{ readonly call: Call; readonly place: Place }> {
  const found = await findPlace(endpoint, asked, trx)
  const call = found === undefined ? await followMerged(asked, trx) : asked
  const place = call === asked ? found : await findPlace(endpoint, call, trx)
  if (place === undefined || !permits(endpoint.access, call.actor, place)) throw notFound()
  return { call, place }
}

function findPlace(endpoint: Endpoint, call: Call, trx: Trx): Promise<Place | undefined> {
  const { params, query, input } = call
  return endpoint.subject
    ? endpoint.subject({ params, query, input, trx })
    : findSubjectPlace(trx, endpoint.access.subject, asRecord(params))
}

/** An address that names a pupil who was merged with another leads to that one: pages that were open go on. */
async function followMerged(call: Call, trx: Trx): Promise<Call> {
  const params = asRecord(call.params)
  if (typeof params.pupilId !== 'string') return call
  const pupilId = await findMergedInto(trx, params.pupilId)
  return pupilId === undefined ? call : { ...call, params: { ...params, pupilId } }
}

async function handle(
  endpoint: Endpoint,
  services: Services,
  asked: Call,
  trx: Trx,
  day: string,
): Promise<unknown> {
  const { call, place } = await requirePermission(endpoint, asked, trx)
  const { params, query, input } = call
  const details: Record<string, unknown> = {}
  const elevated = new Set<string>()
  const actor = call.actor ?? NOBODY
  const result = await endpoint.handler({
    params,
    query,
    input,
    trx,
    actor,
    place,
    today: day,
    services,
    request: call.request,
    note: (more: AuditDetails) => void Object.assign(details, more),
    elevate: (reason, work) => {
      elevated.add(reason)
      details.elevated = [...elevated]
      return asOtherActor(
        trx,
        { from: { actorId: actor.personId, today: day }, to: { actorId: BACKGROUND_ACTOR_ID, today: day } },
        work,
      )
    },
  })
  if (!(result instanceof AppError)) await journalSuccess(endpoint, call, trx, { place, details })
  return result
}

async function journalSuccess(
  endpoint: Endpoint,
  call: Call,
  trx: Trx,
  told: { place: Place; details: Readonly<Record<string, unknown>> },
): Promise<void> {
  const { audit } = endpoint
  if (typeof audit !== 'string' && 'notAudited' in audit) return
  const reasons = call.actor ? reasonsFor(endpoint.access, call.actor, told.place) : []
  await recordEvent(trx, {
    event: typeof audit === 'string' ? audit : audit.choose(told.details),
    roles: [...new Set(reasons.map((grant) => grant.role))],
    pupilId: told.place.pupilId ?? null,
    institutionId: told.place.institutionId ?? null,
    municipalityId: told.place.municipalityId ?? null,
    details: told.details,
    requestId: call.request.id,
  })
}

/** Who tried what. The pupil's id is kept even though the actor may not know whether it exists. */
async function journalRefusal(
  endpoint: Endpoint,
  services: Services,
  call: Call,
  day: string,
): Promise<void> {
  const params = asRecord(call.params)
  const pupilId = typeof params.pupilId === 'string' ? params.pupilId : null
  await asActor(services.db, { actorId: call.actor?.personId ?? null, today: day }, (trx) =>
    recordEvent(trx, {
      event: 'access.refused',
      roles: [...new Set((call.actor?.grants ?? []).map((grant) => grant.role))],
      pupilId,
      details: { route: endpoint.route, policy: endpoint.access.name },
      requestId: call.request.id,
    }),
  )
}

function isRefusal(error: unknown): boolean {
  return error instanceof AppError && error.code === 'http.refused'
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}
}
