import { sql } from 'kysely'
import type { Db, Trx } from '#platform/db/connect.ts'
import { type ImportJob, JobProblem, JobStage, JobStep } from '../contract/import-job.ts'
import { ImportReport } from '../contract/import-report.ts'

export type DueJob = {
  readonly id: string
  readonly importId: string
  readonly institutionId: string
  readonly municipalityId: string
  readonly step: JobStep
  readonly askedBy: string
  readonly askedRoles: readonly string[]
  readonly requestId: string
  readonly attempts: number
}

/** Jobs that nobody has ended, the longest waiting first. */
export async function listDueJobs(db: Db): Promise<readonly DueJob[]> {
  const rows = await dueJobs(db).orderBy('job.asked_at').orderBy('job.id').limit(50).execute()
  return rows.map((row) => ({ ...row, step: JobStep.parse(row.step) }))
}

function dueJobs(db: Db) {
  return db
    .selectFrom('imports.jobs as job')
    .select([
      'job.id',
      'job.import_id as importId',
      'job.institution_id as institutionId',
      'job.municipality_id as municipalityId',
      'job.step',
      'job.asked_by as askedBy',
      'job.asked_roles as askedRoles',
      'job.request_id as requestId',
      'job.attempts',
    ])
    .where('job.ended_at', 'is', null)
}

export async function hasJob(trx: Trx, importId: string): Promise<boolean> {
  return (await dueJobs(trx).where('job.import_id', '=', importId).executeTakeFirst()) !== undefined
}

type JobRow = {
  readonly step: string | null
  readonly stage: string | null
  readonly rowsRead: number | null
  readonly bytesRead: number | null
  readonly fileBytes: number | null
  readonly endedAt: Date | null
  readonly problem: unknown
  readonly report: unknown
}

/** The job as the page shows it; null when there is none, or when it is done. */
export function jobOf(row: JobRow): ImportJob | null {
  const isRunning = row.step !== null && row.endedAt === null
  if (row.step === null || (!isRunning && row.problem === null)) return null
  const report = ImportReport.safeParse(row.report)
  const share = row.fileBytes ? Math.min(1, (row.bytesRead ?? 0) / row.fileBytes) : 0
  return {
    step: JobStep.parse(row.step),
    stage: JobStage.parse(row.stage),
    isRunning,
    rowsRead: row.rowsRead ?? 0,
    rowsTotal: report.success ? report.data.rows : null,
    share,
    problem: JobProblem.nullable().parse(row.problem),
  }
}

export async function findJob(db: Db, importId: string): Promise<ImportJob | null> {
  const row = await db
    .selectFrom('imports.jobs as job')
    .innerJoin('imports.imports as import', 'import.id', 'job.import_id')
    .select([
      'job.step',
      'job.stage',
      'job.rows_read as rowsRead',
      'job.bytes_read as bytesRead',
      'job.ended_at as endedAt',
      'job.problem',
      'import.file_bytes as fileBytes',
      sql<unknown>`import.report`.as('report'),
    ])
    .where('job.import_id', '=', importId)
    .executeTakeFirst()
  return row === undefined ? null : jobOf(row)
}
