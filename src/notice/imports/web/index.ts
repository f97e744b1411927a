/** What pages of higher floors may show of this module. */
export { importPath } from './paths.ts'
