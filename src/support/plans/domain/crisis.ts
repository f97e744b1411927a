/** A crisis plan runs so many days, unless its writer says otherwise. */
const CRISIS_DAYS = 30
const FIRST_LOOK_DAYS = 3
/** Days within which a crisis plan is looked at again; plans.guard_life asks the same of a proposal. */
const NEXT_LOOK_DAYS = 7

function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}

/** A crisis begins today, also in the holidays, and is looked at within days. */
export function periodOfCrisis(today: string) {
  return {
    startsOn: today,
    endsOn: daysAfter(today, CRISIS_DAYS),
    reviewOn: daysAfter(today, FIRST_LOOK_DAYS),
  }
}

/** Whether a day of review is near enough for a crisis. Counted from the first day of the plan, and once it runs from today. */
export function isLookedAtSoon(reviewOn: string | null, from: string): boolean {
  return reviewOn !== null && reviewOn >= from && reviewOn <= daysAfter(from, NEXT_LOOK_DAYS)
}

type Told = {
  readonly kind: 'individual' | 'crisis'
  readonly pupil: { readonly isOfAge: boolean }
  readonly agreements: readonly { readonly party: 'pupil' | 'guardian' }[]
}

/** Whether a crisis plan still owes the family to be told: neither an answer of theirs nor what was tried stands in it. */
export function familyWaits({ kind, pupil, agreements }: Told): boolean {
  return kind === 'crisis' && !pupil.isOfAge && !agreements.some(({ party }) => party === 'guardian')
}
