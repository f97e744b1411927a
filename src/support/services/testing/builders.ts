import { type Place, placeColumns } from '#foundation/access/index.ts'
import type { Db } from '#platform/db/connect.ts'
import { newId } from '#platform/ids/ids.ts'
import { openPlan } from '#support/plans/testing/builders.ts'
import type { ServiceStatus } from '../domain/service-states.ts'

type GivenService = {
  readonly pupilId: string
  readonly place: Place
  readonly by: string
  readonly kindCode?: string
  readonly status?: ServiceStatus
  /** Who granted it and what followed; needed when it is granted or later. */
  readonly decidedBy?: string | undefined
  readonly startsOn?: string
  readonly endsOn?: string
  readonly amount?: number
  readonly unit?: 'hours_week' | 'eur_month' | 'items'
  readonly requestedAt?: string
}

/** Mentor support for this semester, asked for on 18 November 2026, with the answer that there is a risk. */
export async function aService(owner: Db, given: GivenService): Promise<string> {
  const id = newId()
  const { status = 'requested', decidedBy = null } = given
  const isDecided = !['requested', 'withdrawn'].includes(status)
  const isStarted = status === 'running' || status === 'ended'
  const later = new Date('2026-11-19T09:00:00Z')
  const step = (taken: boolean) => (taken ? { by: decidedBy ?? newId(), at: later } : { by: null, at: null })
  const [decided, started, ended] = [step(isDecided), step(isStarted), step(status === 'ended')]
  await owner
    .insertInto('services.services')
    .values({
      id,
      pupil_id: given.pupilId,
      kind_version: '2024',
      kind_code: given.kindCode ?? 'mentor-support',
      status,
      starts_on: given.startsOn ?? '2026-11-20',
      ends_on: given.endsOn ?? '2026-12-18',
      amount: String(given.amount ?? 2),
      unit: given.unit ?? 'hours_week',
      requested_by: given.by,
      requested_at: new Date(given.requestedAt ?? '2026-11-18T10:00:00Z'),
      decided_by: decided.by,
      decided_at: decided.at,
      decision_reason: status === 'refused' ? 'Klasē jau ir mentors.' : '',
      started_by: started.by,
      started_at: started.at,
      ended_by: ended.by,
      ended_at: ended.at,
      ...placeColumns(given.place),
    })
    .execute()
  return id
}

/** An answer of whoever asked for the service, seen on 17 November 2026. */
export async function anAnswer(
  owner: Db,
  given: Pick<GivenService, 'pupilId' | 'place' | 'by'> & {
    readonly serviceId: string
    readonly question: string
    readonly holds?: boolean
  },
): Promise<void> {
  await owner
    .insertInto('services.answers')
    .values({
      service_id: given.serviceId,
      condition: given.question,
      pupil_id: given.pupilId,
      holds: given.holds ?? true,
      confirmed_on: '2026-11-17',
      confirmed_by: given.by,
      confirmed_at: new Date('2026-11-18T10:00:00Z'),
      ...placeColumns(given.place),
    })
    .execute()
}

/** An open plan of the pupil in which kinds of support are measures. Answers its id. */
export async function aPlanWith(
  owner: Db,
  of: { readonly pupilId: string; readonly place: Place; readonly semesterId: string; readonly by: string },
  kindCodes: readonly string[],
): Promise<string> {
  const { planId } = await openPlan(owner, of)
  await owner
    .insertInto('plans.plan_measures')
    .values(
      kindCodes.map((item_code, index) => ({
        id: newId(),
        plan_id: planId,
        classifier: 'support-kind',
        classifier_version: '2024',
        item_code,
        position: index + 2,
      })),
    )
    .execute()
  return planId
}
