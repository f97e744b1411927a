import type { JobStage } from '../contract/import-job.ts'
import type { HowFar } from './job-store.ts'

/** How often progress is written down at most; a new stage is written at once. */
const PAUSE_MS = 500

export type Progress = {
  reach(stage: JobStage): void
  /** More of the file has been read. Throws when the server is being stopped. */
  read(more: { readonly rows?: number; readonly bytes?: number }): void
}

export type ToldProgress = Progress & {
  /** Until nothing is being written any more. */
  settle(): Promise<void>
}

/**
 * Tells how far a job is, now and then and never twice at a time, without waiting for it: the work goes on meanwhile, and a
 * progress that cannot be written does not stop it.
 */
export function tellProgress(
  write: (far: HowFar) => Promise<void>,
  signal: AbortSignal | undefined,
): ToldProgress {
  let far: HowFar = { stage: 'waiting', rows: 0, bytes: 0 }
  let told = far
  let writing: Promise<void> | undefined
  let wroteAt = Number.NEGATIVE_INFINITY
  const tell = () => {
    if (writing !== undefined || far === told) return
    told = far
    wroteAt = performance.now()
    writing = write(far)
      .catch(() => undefined)
      .then(() => {
        writing = undefined
        if (far.stage !== told.stage) tell()
      })
  }
  return {
    reach(stage) {
      if (far.stage === stage) return
      far = { ...far, stage }
      tell()
    },
    read({ rows = 0, bytes = 0 }) {
      signal?.throwIfAborted()
      far = { ...far, rows: far.rows + rows, bytes: far.bytes + bytes }
      if (performance.now() - wroteAt >= PAUSE_MS) tell()
    },
    async settle() {
      while (writing !== undefined) await writing
    },
  }
}
