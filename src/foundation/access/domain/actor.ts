import { type Capability, capabilitiesOfRole, type Role, type ScopeKind } from './capabilities.ts'

/** A right that a person holds today: this role, here, because. */
export type Grant = {
  readonly role: Role
  readonly scopeKind: ScopeKind
  /** Municipality, institution, class or pupil; null for country and system. */
  readonly scopeId: string | null
  readonly reason: string
}

/** Who acts. Rights add up: nobody chooses a role. */
export type Actor = {
  readonly personId: string
  /** Only grants in force today. */
  readonly grants: readonly Grant[]
}

/** Where a subject is: the places that answer for it now. */
export type Place = {
  readonly municipalityId?: string | null
  readonly institutionId?: string | null
  readonly classId?: string | null
  readonly pupilId?: string | null
}

export function holds(grant: Grant, capability: Capability): boolean {
  const held: readonly string[] = capabilitiesOfRole[grant.role]
  return held.includes(capability)
}

/** The grants by which an actor may do something at a place: empty means no, else they are the reasons. */
export function grantsFor(actor: Actor, capability: Capability, place: Place): readonly Grant[] {
  return actor.grants.filter((grant) => holds(grant, capability) && covers(grant, place))
}

/** Whether the actor holds a capability anywhere at all; decides what the navigation offers, never what data are shown. */
export function holdsAnywhere(actor: Actor, capability: Capability): boolean {
  return actor.grants.some((grant) => holds(grant, capability))
}

function covers(grant: Grant, place: Place): boolean {
  switch (grant.scopeKind) {
    case 'country':
    case 'system':
      return true
    case 'municipality':
      return same(grant.scopeId, place.municipalityId)
    case 'institution':
      return same(grant.scopeId, place.institutionId)
    case 'class':
      return same(grant.scopeId, place.classId)
    case 'pupil':
      return same(grant.scopeId, place.pupilId)
    default:
      return grant.scopeKind satisfies never
  }
}

function same(scopeId: string | null, placeId: string | null | undefined): boolean {
  return scopeId !== null && scopeId === placeId
}

/** The place columns of a new row that belongs to a pupil at this place. */
export function placeColumns(place: Place): {
  municipality_id: string
  institution_id: string | null
  class_id: string | null
} {
  if (!place.municipalityId) throw new Error('A pupil has a municipality; this place has none')
  return {
    municipality_id: place.municipalityId,
    institution_id: place.institutionId ?? null,
    class_id: place.classId ?? null,
  }
}
