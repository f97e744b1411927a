import { BACKGROUND_ACTOR_ID, type Services } from '#foundation/endpoint/index.ts'
import { today } from '#platform/clock/clock.ts'
import { asActor } from '#platform/db/actor-transaction.ts'
import type { Trx } from '#platform/db/connect.ts'
import { AppError } from '#platform/errors/app-error.ts'
import type { JobProblem } from '../contract/import-job.ts'
import { carryOut } from './carry-out.ts'
import { type DueJob, listDueJobs } from './job-reads.ts'
import { countAttempt, endJob, updateProgress } from './job-store.ts'
import { tellProgress } from './tell-progress.ts'

/** A job that has broken off so often is given up. */
const MOST_ATTEMPTS = 3

export type ImportWorker = { readonly signal?: AbortSignal }

/**
 * Carries out the jobs that wait, one after the other. Several servers, and several times in one server, may do it at once:
 * each job is taken by one of them. One that was cut short, with its transaction undone, is taken up anew. Answers how many
 * jobs it has ended.
 */
export async function runDueImports(services: Services, { signal }: ImportWorker = {}): Promise<number> {
  const due = await asBackground(services, (trx) => listDueJobs(trx))
  let ended = 0
  for (const job of due) {
    if (signal?.aborted) break
    if (await runJob(services, job, signal)) ended += 1
  }
  return ended
}

/** False when it is not ended: another has it, or it broke off and will be tried again. */
async function runJob(services: Services, job: DueJob, signal: AbortSignal | undefined): Promise<boolean> {
  if (job.attempts >= MOST_ATTEMPTS) return fail(services, job, { code: 'imports.job-broken', params: {} })
  const write = tellProgress(
    (far) => asBackground(services, (trx) => updateProgress(trx, job.id, far)),
    signal,
  )
  const begin = () => asBackground(services, (trx) => countAttempt(trx, job.id))
  try {
    return await carryOut(services, job, { begin, progress: write })
  } catch (error) {
    if (signal?.aborted) return false
    if (error instanceof AppError) return fail(services, job, problemOf(error))
    services.log.error({ err: error, importId: job.importId }, 'a job of an import broke off')
    return false
  }
}

/** Unknown and forbidden look alike: the import exists, so the person who asked may no longer do it. */
function problemOf({ code, details }: AppError): JobProblem {
  return code === 'http.refused'
    ? { code: 'imports.job-not-allowed', params: {} }
    : { code, params: { ...details.params } }
}

function fail(services: Services, job: DueJob, problem: JobProblem): Promise<boolean> {
  return asBackground(services, (trx) => endJob(trx, job.id, { at: services.clock.now(), problem }))
}

/** On a connection of its own: what it writes is seen while the job's transaction still runs. */
function asBackground<T>({ db, clock }: Services, work: (trx: Trx) => Promise<T>): Promise<T> {
  return asActor(db, { actorId: BACKGROUND_ACTOR_ID, today: today(clock) }, work)
}
