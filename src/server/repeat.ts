import type { Log } from '#platform/log/log.ts'

export type Repeated = { readonly everyMs: number; readonly work: () => Promise<unknown>; readonly log: Log }

/**
 * Runs `work` now and again after each pause; a run that fails is logged and the next one comes. Answers how to stop, which ends
 * when the run that is under way does.
 */
export function repeat({ everyMs, work, log }: Repeated): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined
  let stopped = false
  const run = async () => {
    await work().catch((error: unknown) => log.error({ err: error }, 'repeated work failed'))
    if (stopped) return
    timer = setTimeout(() => {
      running = run()
    }, everyMs).unref()
  }
  let running = run()
  return () => {
    stopped = true
    clearTimeout(timer)
    return running
  }
}
