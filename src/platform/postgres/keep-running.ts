import { setTimeout as sleep } from 'node:timers/promises'
import { isAlive } from './processes.ts'

type Keeper = {
  readonly restart: () => Promise<{ pid: number }>
  readonly log: { warn(message: string): void }
}

const LOOK_EVERY_MS = 250
const LONGEST_PAUSE_MS = 30_000

/** Looks after the server until `end()`: when its process is gone, starts it again, with growing pauses. */
export function keepRunning(firstPid: number, { restart, log }: Keeper): { end(): Promise<void> } {
  const ending = new AbortController()
  let pid = firstPid
  let pause = LOOK_EVERY_MS
  const look = async () => {
    while (await untilNextLook(pause, ending.signal)) {
      if (isAlive(pid)) continue
      log.warn('PostgreSQL ended unexpectedly; starting it again')
      try {
        pid = (await restart()).pid
        pause = LOOK_EVERY_MS
      } catch (error) {
        pause = Math.min(pause * 2, LONGEST_PAUSE_MS)
        log.warn(`PostgreSQL did not start again: ${error instanceof Error ? error.message : error}`)
      }
    }
  }
  const looking = look()
  return {
    end: async () => {
      ending.abort()
      await looking
    },
  }
}

async function untilNextLook(pause: number, signal: AbortSignal): Promise<boolean> {
  try {
    await sleep(pause, undefined, { signal, ref: false })
    return true
  } catch {
    return false
  }
}
