/**
 * People: pupils and their present place, enrolments, guardians; personal codes, sealed. Answers who a pupil is, who can
 * see the pupil and who looked. It refuses to show a personal code at all: a code can be looked for, never read.
 */
export type { GuardianRelation } from './contract/pupil.ts'
export { ageOn } from './domain/age.ts'
export { oldListBefore } from './domain/class-list-age.ts'
export { type CodeReading, readPersonalCode } from './domain/personal-code.ts'
export { insertApart } from './server/apart-store.ts'
export { findClassListAge } from './server/class-list-age-reads.ts'
export { forgetClassLists, noteClassLists } from './server/class-list-store.ts'
export { countEnrolledByPlace } from './server/enrolled-count-reads.ts'
export {
  type GuardianContacts,
  type GuardianTie,
  insertGuardians,
  type KnownGuardian,
  listGuardiansOf,
  listTakenEmails,
  type NewGuardian,
  updateGuardianContacts,
  updateGuardianRelations,
} from './server/guardian-store.ts'
export { countMergesUpon } from './server/merge-reads.ts'
export { findPupilAccessView } from './server/pupil-access-view.ts'
export { countPupilsByPlace, countPupilsIn } from './server/pupil-count-reads.ts'
export {
  type FormerIdentity,
  listOpenEnrolments,
  listPresentSchools,
  listRegisteredPupils,
  listRoster,
  type OpenEnrolment,
  type RegisteredPupil,
  type RosterRow,
} from './server/roster-reads.ts'
export {
  type EnrolmentState,
  type EnrolmentWrite,
  insertEnrolments,
  insertPupils,
  type PupilFields,
  type PupilWrite,
  updateEnrolments,
  updatePupils,
} from './server/roster-store.ts'
export { peopleEndpoints } from './server/routes.ts'
export { codeIndex, type SealedCode, sealCode } from './server/sealed-code.ts'
