import { type Actor, type Grant, grantsFor, holds, type Place } from './actor.ts'
import type { Capability } from './capabilities.ts'

/** What a policy is asked about. */
export type SubjectKind = 'pupil' | 'class' | 'institution' | 'municipality' | 'list' | 'self' | 'everyone'

/** Who may do something, on which legal basis. Read `canAssess` as a sentence: "the actor can assess". */
export type Policy = {
  readonly name: string
  /** Null only for policies that need no right: the person's own settings, and what everybody may see. */
  readonly capability: Capability | null
  readonly subject: SubjectKind
  /** Law, regulation or decision that this access rests on. */
  readonly basis: string
}

export function policy(definition: Policy): Policy {
  return definition
}

/** The grants that allow it; empty means refused. Policies without a capability are decided by `permits`. */
export function reasonsFor({ capability, subject }: Policy, actor: Actor, place: Place): readonly Grant[] {
  if (capability === null) return []
  return subject === 'list'
    ? actor.grants.filter((grant) => holds(grant, capability))
    : grantsFor(actor, capability, place)
}

/**
 * The decision. A `list` policy asks only whether the actor holds the capability somewhere:
 * the rows are then filtered by `reachCondition` and by row-level security.
 */
export function permits(policy: Policy, actor: Actor | null, place: Place): boolean {
  if (policy.subject === 'everyone') return true
  if (actor === null) return false
  if (policy.capability === null) return policy.subject === 'self'
  return reasonsFor(policy, actor, place).length > 0
}
