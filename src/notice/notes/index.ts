/**
 * Notes: what people who work with a pupil saw, heard and agreed, in their own words. Every version stays, only the author
 * changes a note, and the words of a restricted one are closed until somebody who may opens them, which the journal keeps.
 * It refuses to make what was closed open again, and to count or judge by what is written.
 */
export { noteEndpoints } from './server/routes.ts'
