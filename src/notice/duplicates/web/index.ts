/** What pages of higher floors may show of this module. */
export { duplicatesPath } from './paths.ts'
