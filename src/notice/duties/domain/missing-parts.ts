/** What the regulation asks of the school: causes, action, the entry in VIIS. */
export const dutyParts = ['causes', 'action', 'viis'] as const
export type DutyPart = (typeof dutyParts)[number]

export type Recorded = {
  readonly causes: readonly string[]
  readonly causesUnknown: boolean
  /** With unknown causes: what was tried to find them out. */
  readonly causesNote: string
  readonly actions: number
  readonly viisOn: string | null
}

/** What still has to be recorded before the duty is done. Unknown causes count once it is said what was tried. */
export function missingParts(recorded: Recorded): readonly DutyPart[] {
  const tried = recorded.causesUnknown && recorded.causesNote.trim().length >= 3
  const has = {
    causes: recorded.causes.length > 0 || tried,
    action: recorded.actions > 0,
    viis: recorded.viisOn !== null,
  }
  return dutyParts.filter((part) => !has[part])
}
