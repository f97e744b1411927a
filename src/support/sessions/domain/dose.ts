import type { Attendance } from './attendance.ts'
import { weeksOf } from './weeks.ts'

/** One booked hour of one pupil. */
export type Booked = {
  readonly minutes: number
  readonly heldOn: string
  readonly isCancelled: boolean
  readonly attendance: Attendance | null
}

export type Dose = {
  readonly sessions: number
  readonly givenSessions: number
  readonly givenMinutes: number
  /** Booked, not cancelled, and still to come or not marked. */
  readonly aheadMinutes: number
  readonly excused: number
  readonly absent: number
  /** Called off by the specialist, for all or for this pupil. */
  readonly calledOff: number
  /** Over, and nobody has said who was there. */
  readonly unmarked: number
}

/** What was given of what was booked, as of a day. */
export function doseOf(booked: readonly Booked[], today: string): Dose {
  const count = (fits: (one: Booked) => boolean) => booked.filter(fits).length
  const minutes = (fits: (one: Booked) => boolean) =>
    booked.filter(fits).reduce((sum, one) => sum + one.minutes, 0)
  const isGiven = (one: Booked) => !one.isCancelled && one.attendance === 'present'
  const isOpen = (one: Booked) => !one.isCancelled && one.attendance === null
  return {
    sessions: booked.length,
    givenSessions: count(isGiven),
    givenMinutes: minutes(isGiven),
    aheadMinutes: minutes(isOpen),
    excused: count((one) => !one.isCancelled && one.attendance === 'excused'),
    absent: count((one) => !one.isCancelled && one.attendance === 'absent'),
    calledOff: count((one) => one.isCancelled || one.attendance === 'called_off'),
    unmarked: count((one) => isOpen(one) && one.heldOn < today),
  }
}

/** Hours that a service of so many hours a week promises over its period; null where it is not told in hours. */
export function promisedHours(service: {
  readonly amount: number
  readonly unit: string
  readonly startsOn: string
  readonly endsOn: string
}): number | null {
  return service.unit === 'hours_week' ? Math.round(service.amount * weeksOf(service) * 100) / 100 : null
}
