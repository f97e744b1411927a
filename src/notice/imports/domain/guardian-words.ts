import type { GuardianRelation } from '#foundation/people/index.ts'
import { fold } from '#platform/text/fold.ts'

const relations: Readonly<Record<string, GuardianRelation>> = {
  mate: 'mother',
  mamma: 'mother',
  mother: 'mother',
  tevs: 'father',
  tetis: 'father',
  father: 'father',
  aizbildnis: 'guardian',
  aizbildne: 'guardian',
  guardian: 'guardian',
  audzugimene: 'foster_family',
  'audzu gimene': 'foster_family',
  audzumate: 'foster_family',
  audzutevs: 'foster_family',
  'foster family': 'foster_family',
  cits: 'other',
  vecaks: 'other',
  'likumiskais parstavis': 'other',
  'cits likumiskais parstavis': 'other',
  parent: 'other',
  other: 'other',
}

/** What a cell calls a guardian. */
export function relationOf(text: string): GuardianRelation | undefined {
  return relations[fold(text)]
}

/** What a heading says of whoever stands below it; a parent or representative may be either. */
export function relationOfHeading(heading: string): GuardianRelation | null {
  const [first = ''] = fold(heading).split(' ')
  if (['mates', 'mate', 'mother', 'mothers'].includes(first)) return 'mother'
  if (['teva', 'tevs', 'father', 'fathers'].includes(first)) return 'father'
  if (['aizbildna', 'aizbildnes', 'aizbildnis'].includes(first)) return 'guardian'
  return null
}
