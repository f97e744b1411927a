import pg from 'pg'
import { type Clock, systemClock } from '#platform/clock/clock.ts'

/** In the demonstration a working day has just begun: nine in the morning in Latvia. */
export function demonstrationBegins(today: string): Date {
  return new Date(`${today}T07:00:00Z`)
}

/**
 * The clock of a database. The demonstration begins on the day up to which its data go and runs on from there, whenever it is
 * started; every other database lives in the present.
 */
export async function clockOf(admin: pg.ClientConfig): Promise<Clock> {
  const began = await readBeginning(admin)
  if (began === undefined) return systemClock
  const behind = began.loadedAt.getTime() - began.standsAt.getTime()
  return { ...systemClock, now: () => new Date(systemClock.now().getTime() - behind) }
}

type Beginning = { readonly loadedAt: Date; readonly standsAt: Date }

async function readBeginning(admin: pg.ClientConfig): Promise<Beginning | undefined> {
  const client = new pg.Client(admin)
  await client.connect()
  try {
    const known = await client.query(`select to_regclass('synthetic.clock') is not null as known`)
    if (known.rows[0]?.known !== true) return undefined
    const { rows } = await client.query<Beginning>(
      'select loaded_at as "loadedAt", stands_at as "standsAt" from synthetic.clock',
    )
    return rows[0]
  } finally {
    await client.end()
  }
}
