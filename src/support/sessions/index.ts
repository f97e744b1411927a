/**
 * Sessions: hours at which a specialist gives support to one pupil, a pair or a group, by a granted service or a measure of an open
 * plan; who was there, with what was said before it was corrected; how much was given of what was planned. It refuses two sessions of
 * one person at one hour, attendance before its day, and a file to whoever only gives the session: such a person sees names.
 */
export { sessionEndpoints } from './server/routes.ts'
