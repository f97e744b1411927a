/** What can be said of a pupil at a session. `called_off`: the specialist could not come, or called it off for this pupil. */
export const attendances = ['present', 'excused', 'absent', 'called_off'] as const
export type Attendance = (typeof attendances)[number]

/** Of each participant by id; null: not marked. */
export type Marks = Readonly<Record<string, Attendance | null>>

/** Whether two savings say the same: then the second is the first one, sent again. */
export function sameMarks(one: Marks, other: Marks): boolean {
  const ids = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...ids].every((id) => (one[id] ?? null) === (other[id] ?? null))
}

/** Everybody who is not marked yet was there: what somebody said before stays. */
export function allPresent(marks: Marks): Marks {
  return Object.fromEntries(Object.entries(marks).map(([id, mark]) => [id, mark ?? 'present']))
}

export function isWhole(marks: Marks): boolean {
  return Object.values(marks).every((mark) => mark !== null)
}
