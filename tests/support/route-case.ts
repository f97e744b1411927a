import type { Role } from '#foundation/access/index.ts'

/** One pupil with everything that can hang on one, built once for the whole run. */
export type RouteSubject = {
  readonly municipalityId: string
  readonly institutionId: string
  readonly classId: string
  readonly pupilId: string
  readonly ids: Readonly<Record<string, string>>
}

/**
 * What the generated access test needs to know of a route. `allowed` is written by hand from the rules of the product,
 * independently of the capability table.
 */
export type RouteCase = {
  readonly allowed: readonly Role[] | 'everyone' | 'signed-in'
  /** Fills the path: `(subject) => ({ pupilId: subject.pupilId })`. */
  readonly params?: (subject: RouteSubject) => Readonly<Record<string, string>>
  readonly query?: (subject: RouteSubject) => Readonly<Record<string, string>>
  readonly body?: (subject: RouteSubject) => unknown
  /** Why the answer may carry the pupil's id or name even to somebody without a right to the pupil. */
  readonly mayNameThePupil?: string
}

export type RouteCases = Readonly<Record<string, RouteCase>>
