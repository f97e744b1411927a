import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'
import type { JobProblem, JobStage, JobStep } from '../contract/import-job.ts'

export type NewJob = {
  readonly id: string
  readonly importId: string
  readonly institutionId: string
  readonly municipalityId: string
  readonly step: JobStep
  readonly askedBy: string
  readonly askedRoles: readonly string[]
  readonly askedAt: Date
  readonly requestId: string
}

/** An import has one job at a time: the one before has ended. False when it has not. */
export async function insertJob(trx: Trx, job: NewJob): Promise<boolean> {
  const written = await sql`
    insert into imports.jobs as job
      (import_id, id, institution_id, municipality_id, step, asked_by, asked_roles, asked_at, request_id)
    values (${job.importId}, ${job.id}, ${job.institutionId}, ${job.municipalityId}, ${job.step}, ${job.askedBy},
      ${[...job.askedRoles]}::text[], ${job.askedAt}, ${job.requestId})
    on conflict (import_id) do update set
      id = excluded.id, step = excluded.step, asked_by = excluded.asked_by, asked_roles = excluded.asked_roles,
      asked_at = excluded.asked_at, request_id = excluded.request_id, institution_id = excluded.institution_id,
      municipality_id = excluded.municipality_id, attempts = 0, stage = 'waiting', rows_read = 0, bytes_read = 0,
      ended_at = null, problem = null
    where job.ended_at is not null`.execute(trx)
  return written.numAffectedRows === 1n
}

/** Begins anew. False when the job has ended. */
export async function countAttempt(trx: Trx, jobId: string): Promise<boolean> {
  const written = await sql`
    update imports.jobs set attempts = attempts + 1, stage = 'waiting', rows_read = 0, bytes_read = 0
    where id = ${jobId} and ended_at is null`.execute(trx)
  return written.numAffectedRows === 1n
}

export type HowFar = { readonly stage: JobStage; readonly rows: number; readonly bytes: number }

export async function updateProgress(trx: Trx, jobId: string, { stage, rows, bytes }: HowFar): Promise<void> {
  await sql`
    update imports.jobs set stage = ${stage}, rows_read = ${rows}, bytes_read = ${bytes}
    where id = ${jobId} and ended_at is null`.execute(trx)
}

/** Ends a job; without a problem it is done. False when it had ended already: then what it did must not stay. */
export async function endJob(
  trx: Trx,
  jobId: string,
  end: { readonly at: Date; readonly problem: JobProblem | null },
): Promise<boolean> {
  const written = await sql`
    update imports.jobs set ended_at = ${end.at}, problem = ${end.problem && JSON.stringify(end.problem)}::jsonb
    where id = ${jobId} and ended_at is null`.execute(trx)
  return written.numAffectedRows === 1n
}

/** Another file, or another reading of it: why the job before failed no longer matters. */
export async function forgetProblem(trx: Trx, importId: string): Promise<void> {
  await sql`update imports.jobs set problem = null where import_id = ${importId} and problem is not null`.execute(
    trx,
  )
}
