export const dutyStates = ['open', 'late', 'done-on-time', 'done-late', 'withdrawn'] as const
export type DutyState = (typeof dutyStates)[number]

export type DutyDays = {
  readonly dueOn: string
  readonly doneOn: string | null
  readonly isWithdrawn: boolean
}

/** Done on the last day is done on time. */
export function dutyState({ dueOn, doneOn, isWithdrawn }: DutyDays, today: string): DutyState {
  if (isWithdrawn) return 'withdrawn'
  if (doneOn === null) return today > dueOn ? 'late' : 'open'
  return doneOn > dueOn ? 'done-late' : 'done-on-time'
}
