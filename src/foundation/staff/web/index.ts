/** What pages of higher floors may show of this module. */
export { staffPath } from './paths.ts'
export { useRoleName } from './use-role-name.ts'
