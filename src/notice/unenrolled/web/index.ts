/** What pages of higher floors may show of this module. */
export { silentUnenrolledPath, unenrolledPath } from './paths.ts'
