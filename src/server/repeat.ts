import type { Log } from '#platform/log/log.ts'

export type Repeated = { readonly everyMs: number; readonly work: () => Promise<unknown>; readonly log: Log }

/** Runs `work` now and again after each pause; a run that fails is logged and the next one comes. Answers how to stop. */
export function repeat({ everyMs, work, log }: Repeated): () => void {
  let timer: NodeJS.Timeout | undefined
  let stopped = false
  const run = async () => {
    await work().catch((error: unknown) => log.error({ err: error }, 'repeated work failed'))
    if (!stopped) timer = setTimeout(() => void run(), everyMs).unref()
  }
  void run()
  return () => {
    stopped = true
    clearTimeout(timer)
  }
}
