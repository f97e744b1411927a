import type { Trx } from '#platform/db/connect.ts'
import { notFound, refuse } from '#platform/errors/app-error.ts'
import { findWithdrawal, type LockedDuty, lockDuty } from './duty-store.ts'

/** The duty, locked. Refuses one that was withdrawn: there is nothing left to do about it. */
export async function requireDuty(trx: Trx, dutyId: string): Promise<LockedDuty> {
  const duty = await lockDuty(trx, dutyId)
  if (duty === undefined) throw notFound()
  if (duty.isWithdrawn) throw refuse('duties.withdrawn')
  return duty
}

/** As `requireDuty`, and not yet done: what a finished duty rests on is not taken away. */
export async function requireRunningDuty(trx: Trx, dutyId: string): Promise<LockedDuty> {
  const duty = await requireDuty(trx, dutyId)
  if (duty.doneOn !== null) throw refuse('duties.already-done')
  return duty
}

/** For a municipality, which may not lock what the school writes: refuses a duty that was withdrawn. */
export async function requireCoordinable(trx: Trx, dutyId: string): Promise<void> {
  const found = await findWithdrawal(trx, dutyId)
  if (found === undefined) throw notFound()
  if (found.isWithdrawn) throw refuse('duties.withdrawn')
}

/** A day on which something can have been done: not in the future. */
export function requirePast(onDate: string, today: string): void {
  if (onDate > today) throw refuse('duties.day-in-future', { params: { day: onDate } })
}
