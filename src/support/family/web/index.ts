import { lazy } from 'react'

/** What pages of other modules may show of the family. */
export const FamilyAccessCard = lazy(async () => ({
  default: (await import('./FamilyAccessCard.tsx')).FamilyAccessCard,
}))
