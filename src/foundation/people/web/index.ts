/** What pages of higher floors may show of people. */
export { ClassListsUntil, OldClassListsOf } from './ClassListsUntil.tsx'
export { FamilyCard } from './FamilyCard.tsx'
export { pupilPath, pupilsPath } from './paths.ts'
export { SchoolingCard } from './SchoolingCard.tsx'
export { usePupil } from './use-pupil.ts'
export { WhoSeesCard } from './WhoSeesCard.tsx'
