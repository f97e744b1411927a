import { recordEvent } from '#foundation/audit/index.ts'
import { BACKGROUND_ACTOR_ID, type EndpointContext, type Services } from '#foundation/endpoint/index.ts'
import { today } from '#platform/clock/clock.ts'
import { asActor, asOtherActor } from '#platform/db/actor-transaction.ts'
import type { Trx } from '#platform/db/connect.ts'
import { getImport, type StoredImport } from './import-reads.ts'
import { tryLockInstitution } from './import-store.ts'
import type { DueJob } from './job-reads.ts'
import { jobSteps } from './job-steps.ts'
import { endJob } from './job-store.ts'
import type { ToldProgress } from './tell-progress.ts'
import { uploadsOf } from './uploads.ts'

/** `begin` counts the attempt; false when another server has ended the job meanwhile. */
type Telling = { readonly begin: () => Promise<boolean>; readonly progress: ToldProgress }

/**
 * One job in one transaction, as the person who asked: row-level security lets it do what that person may do now. The lock
 * of the institution is held to its end, and goes with the connection if the server dies. False when another has it.
 */
export async function carryOut(services: Services, job: DueJob, telling: Telling): Promise<boolean> {
  const day = today(services.clock)
  const done = await asActor(services.db, { actorId: job.askedBy, today: day }, async (trx) => {
    if (!(await tryLockInstitution(trx, job.institutionId)) || !(await telling.begin())) return undefined
    const imported = await getImport(trx, job.importId)
    try {
      await work({ services, job, trx, day, imported }, telling.progress)
    } finally {
      await telling.progress.settle()
    }
    if (!(await endJob(trx, job.id, { at: services.clock.now(), problem: null })))
      throw new Error('the job was ended by another')
    return imported
  })
  if (done !== undefined && job.step === 'commit' && done.fileId !== null)
    await uploadsOf(services).remove(done.fileId)
  return done !== undefined
}

type Job = {
  readonly services: Services
  readonly job: DueJob
  readonly trx: Trx
  readonly day: string
  readonly imported: StoredImport
}

async function work({ services, job, trx, day, imported }: Job, progress: ToldProgress): Promise<void> {
  const details: Record<string, unknown> = {}
  const elevated = new Set<string>()
  const elevate: EndpointContext['elevate'] = (reason, inner) => {
    elevated.add(reason)
    details.elevated = [...elevated]
    const from = { actorId: job.askedBy, today: day }
    return asOtherActor(trx, { from, to: { actorId: BACKGROUND_ACTOR_ID, today: day } }, inner)
  }
  const { event, work: step } = jobSteps[job.step]
  const note: EndpointContext['note'] = (more) => void Object.assign(details, more)
  await step({ trx, elevate, services, today: day, note, askedBy: job.askedBy, progress }, imported)
  await recordEvent(trx, {
    event,
    roles: job.askedRoles,
    institutionId: job.institutionId,
    municipalityId: job.municipalityId,
    details,
    requestId: job.requestId,
  })
}
