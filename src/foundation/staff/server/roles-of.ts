import type { EndpointContext } from '#foundation/endpoint/index.ts'

/** The roles by which somebody decides on access, for the journal. */
export function rolesOf({ actor }: Pick<EndpointContext, 'actor'>): string[] {
  const roles = actor.grants.flatMap(({ role }) =>
    role === 'school_leadership' || role === 'administrator' ? [role] : [],
  )
  return [...new Set(roles)]
}
