/** A class of a school or a group of a preschool. */
export type ClassKind = 'class' | 'group'

const PRESCHOOL = 0

export function classKindOf({ grade }: { readonly grade: number }): ClassKind {
  return grade === PRESCHOOL ? 'group' : 'class'
}

/** What several are called together: groups only where all of them are. */
export function kindOfAll(classes: readonly { readonly grade: number }[]): ClassKind {
  return classes.length > 0 && classes.every((each) => classKindOf(each) === 'group') ? 'group' : 'class'
}
