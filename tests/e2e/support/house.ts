import { inject } from 'vitest'
import type { House } from './running-houses.ts'

/** The house of this worker. No other journey is in it at the same time; earlier ones were. */
export function house(): House {
  const worker = Number(process.env.VITEST_POOL_ID) // from 1 to maxWorkers
  const own = inject('houses')[worker - 1]
  if (own === undefined) throw new Error(`No house is running for worker ${process.env.VITEST_POOL_ID}`)
  return own
}
