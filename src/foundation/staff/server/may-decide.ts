import { type Actor, grantsFor } from '#foundation/access/index.ts'

/** Why somebody does not confirm a proposal; null: may confirm. */
export type Hindrance = 'own-access' | 'own-proposal' | 'leadership' | 'proposal-over'

type Wish = {
  readonly personId: string
  readonly proposedBy: string
  readonly role: string
  readonly kind: 'begin' | 'end'
  readonly validUntil: string | null
}
type Where = { readonly actor: Actor; readonly institutionId: string; readonly today: string }

/** Another person confirms: not whose access it is, not who proposed it, and of the leadership only who manages all grants. */
export function hindranceOf({ actor, institutionId, today }: Where, wish: Wish): Hindrance | null {
  if (wish.personId === actor.personId) return 'own-access'
  if (wish.proposedBy === actor.personId) return 'own-proposal'
  if (!mayGive(actor, institutionId, wish.role)) return 'leadership'
  const isOver = wish.kind === 'begin' && wish.validUntil !== null && wish.validUntil < today
  return isOver ? 'proposal-over' : null
}

type Address = {
  readonly personId: string
  readonly proposedBy: string
  readonly mayConfirm: boolean
  readonly isTaken: boolean
  readonly hasSignedIn: boolean
}
type AddressHindrance = 'own-access' | 'own-proposal' | 'elsewhere' | 'taken' | 'signed-in'

/** A link goes to the address, so another person confirms it: one who may give all that its owner holds. */
export function addressHindranceOf(actor: Actor, address: Address): AddressHindrance | null {
  if (address.personId === actor.personId) return 'own-access'
  if (address.proposedBy === actor.personId) return 'own-proposal'
  if (!address.mayConfirm) return 'elsewhere'
  if (address.isTaken) return 'taken'
  return address.hasSignedIn ? 'signed-in' : null
}

/** Declining gives nobody anything: whoever decides in the school may, but not on the own access or proposal. */
export function mayDecline(actor: Actor, wish: Pick<Wish, 'personId' | 'proposedBy'>): boolean {
  return ![wish.personId, wish.proposedBy].includes(actor.personId)
}

/** Leadership gives and ends the roles of its school, never its own: that is for whoever manages grants of the whole system. */
export function mayGive(actor: Actor, institutionId: string, role: string): boolean {
  const capability = role === 'school_leadership' ? 'grants.manage' : 'access.confirm'
  return grantsFor(actor, capability, { institutionId }).length > 0
}
