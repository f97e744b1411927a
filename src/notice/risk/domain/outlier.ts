import type { StandingOut } from '../contract/environment.ts'

/** How many pupils of a group are noticed now. */
export type NoticedShare = { readonly pupils: number; readonly noticed: number }

/**
 * When the environment, not the child, stands out. A class is held against the rest of its school, a school against the other
 * schools of its kind in the municipality; the group itself is never part of what it is compared with.
 */
const OUTLIER = {
  /** Smaller groups, and fewer noticed pupils, say nothing and could point at a child. */
  pupils: 10,
  noticed: 5,
  /** The others must be a group as well. */
  otherPupils: 30,
  /** The share is at least so many times that of the others, and at least so many percentage points above it. */
  times: 2,
  points: 15,
} as const

/** Whether the share of a group is far above that of the others: all limits belong to it. */
export function isOutlier(group: NoticedShare, others: NoticedShare): boolean {
  if (group.pupils < OUTLIER.pupils || group.noticed < OUTLIER.noticed) return false
  if (others.pupils < OUTLIER.otherPupils) return false
  const own = group.noticed * others.pupils
  const theirs = others.noticed * group.pupils
  return (
    own >= OUTLIER.times * theirs && (own - theirs) * 100 >= OUTLIER.points * group.pupils * others.pupils
  )
}

/** A number of noticed pupils as it may be shown of people who are not the reader's own: few are not told exactly. */
function shownOfOthers(noticed: number): number | null {
  return noticed < OUTLIER.noticed ? null : noticed
}

/** A group inside a whole of which it is a part, as it may be shown; null when it does not stand out from the rest. */
export function standingOut(name: string, group: NoticedShare, whole: NoticedShare): StandingOut | null {
  const others = { pupils: whole.pupils - group.pupils, noticed: whole.noticed - group.noticed }
  if (!isOutlier(group, others)) return null
  const { pupils, noticed } = group
  return { name, pupils, noticed, otherPupils: others.pupils, otherNoticed: shownOfOthers(others.noticed) }
}
