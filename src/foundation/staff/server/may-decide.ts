import { type Actor, grantsFor } from '#foundation/access/index.ts'

/** Why somebody does not decide on a proposal; null: may decide. */
export type Hindrance = 'own-access' | 'own-proposal' | 'leadership'

type Wish = { readonly personId: string; readonly proposedBy: string; readonly role: string }

/** Another person decides: not whose access it is, not who proposed it, and of the leadership only who manages all grants. */
export function hindranceOf(actor: Actor, institutionId: string, wish: Wish): Hindrance | null {
  if (wish.personId === actor.personId) return 'own-access'
  if (wish.proposedBy === actor.personId) return 'own-proposal'
  return mayGive(actor, institutionId, wish.role) ? null : 'leadership'
}

/** Leadership gives and ends the roles of its school, never its own: that is for whoever manages grants of the whole system. */
export function mayGive(actor: Actor, institutionId: string, role: string): boolean {
  const capability = role === 'school_leadership' ? 'grants.manage' : 'access.confirm'
  return grantsFor(actor, capability, { institutionId }).length > 0
}
