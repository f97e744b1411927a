import { lazy } from 'react'

/** What pages of higher floors may show of people. What *Today* does not show comes later. */
export { FamilyCard } from './FamilyCard.tsx'
export { PupilOfList } from './PupilOfList.tsx'
export { pupilPath, pupilsPath } from './paths.ts'
export { SchoolingCard } from './SchoolingCard.tsx'
export { SeersCard } from './SeersCard.tsx'
export { usePupil } from './use-pupil.ts'
export { useRoleName } from './use-role-name.ts'
export { WhoSeesCard } from './WhoSeesCard.tsx'

export const ClassListsUntil = lazy(async () => ({
  default: (await import('./ClassListsUntil.tsx')).ClassListsUntil,
}))
export const OldClassListsOf = lazy(async () => ({
  default: (await import('./ClassListsUntil.tsx')).OldClassListsOf,
}))
