/** What pages of higher floors may show of this module. */
export { staffPath } from './paths.ts'
