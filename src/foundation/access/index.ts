/**
 * Access: roles, capabilities, grants and the policies that decide. A policy answers for one subject in code and, through
 * `reachCondition`, for whole lists in SQL; row-level security checks both again from the grants themselves.
 * It refuses to know anything about pupils' data: it sees places and ids only.
 */
export {
  type Actor,
  type Grant,
  grantsFor,
  holds,
  holdsAnywhere,
  type Place,
  placeColumns,
} from './domain/actor.ts'
export {
  type Capability,
  capabilitiesOfRole,
  needsSecondFactor,
  type Role,
  roles,
  type ScopeKind,
  scopeKinds,
  scopesOfRole,
} from './domain/capabilities.ts'
export { postOfReason, reasonOfPost } from './domain/grant-reason.ts'
export { faultsOfGrant, type GrantFault, type NewGrant } from './domain/grant-rules.ts'
export { type Policy, permits, policy, reasonsFor, type SubjectKind } from './domain/policy.ts'
export { syncCapabilities } from './server/capability-store.ts'
export { insertGrant, revokeGrant } from './server/grant-store.ts'
export { reachCondition } from './server/reach-condition.ts'
