/**
 * Institutions: dated territories and regions, schools and services, classes, the school calendar.
 * `institutions.municipality_id` is always a unit of the scheme in force; what older figures mean today is answered by
 * successions. It refuses to guess: a day outside the known calendar or schemes is an error, not the nearest one.
 */

export type { InstitutionField } from './contract/institution-list.ts'
export type { SchoolCalendar, SchoolYear } from './contract/school-calendar.ts'
export type { Territories } from './contract/territories.ts'
export {
  type Comparable,
  closingOf,
  columnsOf,
  comparableFields,
  decideInstitutions,
  HIGHEST_GRADE,
  type InstitutionChange,
  type InstitutionFault,
  isClosing,
  type KnownInstitution,
  type ListDecision,
  type ListedInstitution,
  type ListProblem,
  municipalityKey,
  neededFields,
  pupilsLeftIn,
  readInstitution,
  suggestFounder,
  suggestInstitutionKind,
} from './domain/institution-list.ts'
export { municipalityId, semesterId } from './domain/reference-ids.ts'
export type { SemesterNumber, SemesterRef } from './domain/school-calendar.ts'
export { type DayRange, schoolDays } from './domain/school-days.ts'
export { type Scheme, schemeInForce, type Unit } from './domain/territories.ts'
export { listClassesOf, listClassNames } from './server/class-reads.ts'
export { insertClasses } from './server/class-store.ts'
export {
  insertInstitutions,
  listKnownInstitutions,
  updateInstitutions,
} from './server/institution-list-store.ts'
export {
  findInstitution,
  findRegistrationNumber,
  listInstitutionsOf,
  listSchoolsWithin,
} from './server/institution-reads.ts'
export { loadReferenceData } from './server/load-reference-data.ts'
export {
  findMunicipality,
  listMunicipalitiesBeside,
  listMunicipalitiesOf,
  type Municipality,
} from './server/municipality-reads.ts'
export { latvianTerritories, planningRegions, schoolCalendar } from './server/reference-files.ts'
export { institutionEndpoints } from './server/routes.ts'
export { findSchoolYear, findSchoolYearOn, type SchoolYearDays } from './server/school-year-reads.ts'
export { findSemesterOf, listSchoolYears, listSemesters, type Semester } from './server/semester-reads.ts'
