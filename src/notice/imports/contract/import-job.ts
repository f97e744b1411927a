import { z } from 'zod'

/** What is done outside of a request. */
export const JobStep = z.enum(['check', 'commit', 'undo'])
export type JobStep = z.infer<typeof JobStep>

export const JobStage = z.enum(['waiting', 'reading', 'writing', 'flags'])
export type JobStage = z.infer<typeof JobStage>

/** Why a job ended without being done: a refusal, told in the reader's language by the page. */
export const JobProblem = z.object({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
})
export type JobProblem = z.infer<typeof JobProblem>

export const ImportJob = z.object({
  step: JobStep,
  stage: JobStage,
  /** Waits or runs; false when it has failed. */
  isRunning: z.boolean(),
  rowsRead: z.int(),
  /** Known once the file has been checked. */
  rowsTotal: z.int().nullable(),
  /** Share of the file that has been read, from 0 to 1. */
  share: z.number().min(0).max(1),
  problem: JobProblem.nullable(),
})
export type ImportJob = z.infer<typeof ImportJob>
