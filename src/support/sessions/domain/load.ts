type Held = {
  readonly specialist: { readonly id: string; readonly givenName: string; readonly familyName: string }
  readonly minutes: number
  readonly status: 'planned' | 'cancelled'
}

export type Load = Held['specialist'] & { readonly sessions: number; readonly minutes: number }

/** How much each specialist gives: sessions that are not cancelled; who gives most first. */
export function loadOf(sessions: readonly Held[]): readonly Load[] {
  const loads = new Map<string, Load>()
  for (const { specialist, minutes, status } of sessions) {
    if (status === 'cancelled') continue
    const known = loads.get(specialist.id) ?? { ...specialist, sessions: 0, minutes: 0 }
    loads.set(specialist.id, {
      ...known,
      sessions: known.sessions + 1,
      minutes: known.minutes + minutes,
    })
  }
  return [...loads.values()].sort((one, other) => other.minutes - one.minutes)
}
