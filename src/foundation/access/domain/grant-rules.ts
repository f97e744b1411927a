import { type Role, type ScopeKind, scopesOfRole } from './capabilities.ts'

export type NewGrant = {
  readonly personId: string
  readonly role: Role
  readonly scopeKind: ScopeKind
  /** Municipality, institution, class or pupil; null for country and system. */
  readonly scopeId: string | null
  readonly validFrom: string
  /** Last day; null: no end is set. */
  readonly validUntil: string | null
  readonly reason: string
}

export type GrantFault =
  | 'reserved-role'
  | 'scope-not-of-role'
  | 'scope-incomplete'
  | 'period-reversed'
  | 'reason-too-short'

/** What is wrong with a grant; empty: it may be given. Background work is a role of the product itself. */
export function faultsOfGrant(grant: NewGrant): readonly GrantFault[] {
  const needsId = grant.scopeKind !== 'country' && grant.scopeKind !== 'system'
  const rules: readonly [boolean, GrantFault][] = [
    [grant.role === 'background_job', 'reserved-role'],
    [!scopesOfRole[grant.role].includes(grant.scopeKind), 'scope-not-of-role'],
    [needsId === (grant.scopeId === null), 'scope-incomplete'],
    [grant.validUntil !== null && grant.validUntil < grant.validFrom, 'period-reversed'],
    [grant.reason.trim().length < 3, 'reason-too-short'],
  ]
  return rules.flatMap(([broken, fault]) => (broken ? [fault] : []))
}
