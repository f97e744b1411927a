import { type Place, placeColumns } from '#foundation/access/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import type { AmountUnit } from '../domain/amounts.ts'
import type { ServiceStatus } from '../domain/service-states.ts'

export type Stamp = { readonly by: string; readonly at: Date }
type Of = { readonly pupilId: string; readonly place: Place }

export type NewService = Of & {
  readonly id: string
  readonly kindVersion: string
  readonly kindCode: string
  readonly subject: string | null
  readonly planId: string | null
  readonly startsOn: string
  readonly endsOn: string
  readonly amount: number
  readonly unit: AmountUnit
}

/** Adds a request; false when it had been added already. */
export async function insertService(trx: Trx, service: NewService, stamp: Stamp): Promise<boolean> {
  const result = await trx
    .insertInto('services.services')
    .values({
      id: service.id,
      pupil_id: service.pupilId,
      kind_version: service.kindVersion,
      kind_code: service.kindCode,
      subject: service.subject,
      plan_id: service.planId,
      status: 'requested',
      starts_on: service.startsOn,
      ends_on: service.endsOn,
      amount: String(service.amount),
      unit: service.unit,
      requested_by: stamp.by,
      requested_at: stamp.at,
      ...placeColumns(service.place),
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n
}

export type NewAnswer = { readonly question: string; readonly holds: boolean; readonly confirmedOn: string }

export async function insertAnswers(
  trx: Trx,
  of: Of & { readonly serviceId: string },
  answers: readonly NewAnswer[],
  stamp: Stamp,
): Promise<void> {
  if (answers.length === 0) return
  await trx
    .insertInto('services.answers')
    .values(
      answers.map((answer) => ({
        service_id: of.serviceId,
        condition: answer.question,
        pupil_id: of.pupilId,
        holds: answer.holds,
        confirmed_on: answer.confirmedOn,
        confirmed_by: stamp.by,
        confirmed_at: stamp.at,
        ...placeColumns(of.place),
      })),
    )
    .execute()
}

export type LockedService = {
  readonly id: string
  readonly kindCode: string
  readonly status: ServiceStatus
  readonly startsOn: string
  readonly endsOn: string
  readonly requestedBy: string
}

/** The service for the time of a change; undefined where there is none. */
export async function lockService(
  trx: Trx,
  { pupilId, serviceId }: { readonly pupilId: string; readonly serviceId: string },
): Promise<LockedService | undefined> {
  const row = await trx
    .selectFrom('services.services')
    .select(['id', 'kind_code', 'status', 'starts_on', 'ends_on', 'requested_by'])
    .where('id', '=', serviceId)
    .where('pupil_id', '=', pupilId)
    .forUpdate()
    .executeTakeFirst()
  return (
    row && {
      id: row.id,
      kindCode: row.kind_code,
      status: row.status as ServiceStatus,
      startsOn: row.starts_on,
      endsOn: row.ends_on,
      requestedBy: row.requested_by,
    }
  )
}

export type Move =
  | { readonly to: 'withdrawn' | 'running' }
  | { readonly to: 'granted' | 'refused' | 'ended'; readonly reason: string }

/** Leads a service to its next state, and keeps who did it. */
export async function moveService(trx: Trx, id: string, move: Move, { by, at }: Stamp): Promise<void> {
  await trx
    .updateTable('services.services')
    .set({ status: move.to, ...columnsOf(move, by, at) })
    .where('id', '=', id)
    .execute()
}

function columnsOf(move: Move, by: string, at: Date) {
  switch (move.to) {
    case 'withdrawn':
      return {}
    case 'running':
      return { started_by: by, started_at: at }
    case 'ended':
      return { ended_by: by, ended_at: at, end_reason: move.reason }
    case 'granted':
    case 'refused':
      return { decided_by: by, decided_at: at, decision_reason: move.reason }
  }
}
