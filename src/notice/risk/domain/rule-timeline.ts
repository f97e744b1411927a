import { plusDays } from '#platform/calendar/plain-days.ts'

export type VersionDays = {
  readonly version: number
  readonly validFrom: string
  readonly validUntil: string | null
}

export type TimelineDecision =
  | { readonly kind: 'accepted'; readonly version: number }
  | { readonly kind: 'refused'; readonly reason: 'in-the-past' | 'not-after-last' | 'ended' }

export type EndDecision =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'refused'; readonly reason: 'in-the-past' | 'not-after-last' | 'ended' }

type Asked = { readonly from: string; readonly today: string }

/** Whether a new version may hold from a day: not in the past, and after the day on which the last one began. */
export function decideNextVersion(
  versions: readonly VersionDays[],
  { from, today }: Asked,
): TimelineDecision {
  if (from < today) return { kind: 'refused', reason: 'in-the-past' }
  const last = lastOf(versions)
  if (last === undefined) return { kind: 'accepted', version: 1 }
  if (last.validUntil !== null) return { kind: 'refused', reason: 'ended' }
  if (from <= last.validFrom) return { kind: 'refused', reason: 'not-after-last' }
  return { kind: 'accepted', version: last.version + 1 }
}

/** Whether a rule may end before a day: one that began today may, and then has held on no day. */
export function decideEnd(versions: readonly VersionDays[], { from, today }: Asked): EndDecision {
  if (from < today) return { kind: 'refused', reason: 'in-the-past' }
  const last = lastOf(versions)
  if (last === undefined || last.validUntil !== null) return { kind: 'refused', reason: 'ended' }
  return from < last.validFrom ? { kind: 'refused', reason: 'not-after-last' } : { kind: 'accepted' }
}

/** Ended on the day on which it began: it holds on no day. */
export function neverHolds({ validFrom, validUntil }: VersionDays): boolean {
  return validUntil !== null && validUntil < validFrom
}

/** The version that holds on a day; else the next one to come, else the last one that held, else the last one. */
export function versionAt<Version extends VersionDays>(
  versions: readonly Version[],
  day: string,
): { readonly version: Version; readonly state: 'in-force' | 'planned' | 'ended' } | undefined {
  const holds = versions.find(
    ({ validFrom, validUntil }) => validFrom <= day && (validUntil === null || validUntil >= day),
  )
  if (holds !== undefined) return { version: holds, state: 'in-force' }
  const planned = versions
    .filter((version) => version.validFrom > day && !neverHolds(version))
    .toSorted((a, b) => a.version - b.version)[0]
  if (planned !== undefined) return { version: planned, state: 'planned' }
  const last = lastOf(versions.filter((version) => !neverHolds(version))) ?? lastOf(versions)
  return last === undefined ? undefined : { version: last, state: 'ended' }
}

/** The version that will follow another one; null while none has been decided. */
export function nextAfter<Version extends VersionDays>(
  versions: readonly Version[],
  { version }: VersionDays,
): Version | null {
  return (
    versions
      .filter((later) => later.version > version && !neverHolds(later))
      .toSorted((a, b) => a.version - b.version)[0] ?? null
  )
}

export function dayBefore(day: string): string {
  return plusDays(day, -1)
}

function lastOf<Version extends VersionDays>(versions: readonly Version[]): Version | undefined {
  return versions.toSorted((a, b) => a.version - b.version).at(-1)
}
