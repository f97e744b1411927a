/**
 * Endpoints: one shape for everything that can be asked of the server. Finds the person, parses, asks the policy, runs
 * the handler in one transaction with its journal row, strips what the contract does not declare, translates errors.
 */
export { readOwnActor } from './actor-reads.ts'
export { BACKGROUND_ACTOR_ID } from './background-actor.ts'
export {
  type AuditEvent,
  type Endpoint,
  type EndpointContext,
  endpoint,
  type Incoming,
  type NotAudited,
  notAudited,
  type RequestFacts,
  type SubjectFinder,
} from './endpoint.ts'
export type { Speak } from './error-response.ts'
export {
  applyCookies,
  type CookieChange,
  CSRF_HEADER,
  mountEndpoints,
  requestFacts,
  sendError,
  withCookies,
} from './mount-endpoints.ts'
export type { Services } from './services.ts'
export {
  csrfToken,
  findSession,
  hashToken,
  SESSION_COOKIE,
  type Session,
  type SessionStage,
} from './session-reads.ts'
