/**
 * Unenrolled: the register of children of compulsory education age who are enrolled nowhere. Entries open and end with the
 * enrolments; what is known of a child is recorded by the municipality of its declared residence, and who is silent is told.
 * It refuses to overwrite: every change is a line of the history.
 */
export { listSilentUnenrolled } from './server/entry-list-view.ts'
export { lookForUnenrolled } from './server/look-for-unenrolled.ts'
export { unenrolledEndpoints } from './server/routes.ts'
export { syncUnenrolled } from './server/unenrolled-sync-store.ts'
