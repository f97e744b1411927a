/** Tells the time. The fake one stands still until it is moved. */
export type Clock = {
  now(): Date
  /** What the phone in somebody's pocket shows. Only in the demonstration is it another time. */
  phoneNow(): Date
}

export const systemClock: Clock = { now: () => new Date(), phoneNow: () => new Date() }

const rigaDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Riga' })

/** Calendar day in Latvia as `YYYY-MM-DD`. */
export function today(clock: Clock): string {
  return rigaDay.format(clock.now())
}
