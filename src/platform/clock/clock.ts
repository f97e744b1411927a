/** Tells the time. The fake one stands still until it is moved. */
export type Clock = {
  now(): Date
}

export const systemClock: Clock = { now: () => new Date() }

const rigaDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Riga' })

/** Calendar day in Latvia as `YYYY-MM-DD`. */
export function today(clock: Clock): string {
  return rigaDay.format(clock.now())
}
