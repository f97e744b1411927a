import type { Clock } from './clock.ts'

export type FakeClock = Clock & { set(instant: string): void; advance(milliseconds: number): void }

/** A clock for tests. `const clock = fakeClock('2026-11-20T10:00:00Z')` */
export function fakeClock(instant: string): FakeClock {
  let now = new Date(instant)
  return {
    now: () => new Date(now),
    phoneNow: () => new Date(now),
    set(next) {
      now = new Date(next)
    },
    advance(milliseconds) {
      now = new Date(now.getTime() + milliseconds)
    },
  }
}
