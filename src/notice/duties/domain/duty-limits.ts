/** What is counted: lessons, or in preschool, where lessons are not counted, days. */
export const dutyBases = ['lessons', 'days'] as const
export type DutyBasis = (typeof dutyBases)[number]

/** Limits of Cabinet Regulation No. 89 of 2011, paragraph 7, as they hold on a day; each is itself still allowed. */
export type DutyLimits = { readonly lessons: number | null; readonly days: number }

export type Unexcused = { readonly lessons: number; readonly days: number }

/** Grade 0 is preschool, also a group of it in a school; who is in no class is counted as the institution is. */
export function basisOf(place: {
  readonly grade: number | null
  readonly institutionKind: string
}): DutyBasis {
  const isPreschool = place.grade === null ? place.institutionKind === 'preschool' : place.grade === 0
  return isPreschool ? 'days' : 'lessons'
}

/** "More than" so many: at the limit nothing is due yet. Without a rule of lessons in force, lessons open no duty. */
export function exceedsLimit(basis: DutyBasis, unexcused: Unexcused, limits: DutyLimits): boolean {
  const limit = limits[basis]
  return limit !== null && unexcused[basis] > limit
}

/** Data of a semester that ended longer ago than this tell of the past: they correct duties, and open none. */
const OPENS_AFTER_SEMESTER_DAYS = 30
const DAY = 86_400_000

export function opensDuties(semester: { readonly endsOn: string }, today: string): boolean {
  return Date.parse(today) - Date.parse(semester.endsOn) <= OPENS_AFTER_SEMESTER_DAYS * DAY
}
