/** A small group has two to four pupils (evaluation study of PuMPuRS, 2023); the catalogue gives no other number. */
const SMALL_GROUP = 4
/** A class: what the catalogue gives in groups is given to no more at once. */
const LARGE_GROUP = 30

/** Most pupils at one session: four; of an activity, and of a kind that the catalogue gives in groups, as many as a class. */
export function mostAt(kind: {
  readonly classifier: 'activity' | 'support-kind'
  readonly delivery: readonly string[] | null
}): number {
  return kind.classifier === 'activity' || kind.delivery?.includes('group') === true
    ? LARGE_GROUP
    : SMALL_GROUP
}
