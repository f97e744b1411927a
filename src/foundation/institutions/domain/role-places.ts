import type { Actor } from '#foundation/access/index.ts'

/** Where an actor has any role at all. Names of schools and classes are no secret; this only keeps lists short. */
export type RolePlaces = {
  readonly everywhere: boolean
  readonly municipalityIds: readonly string[]
  readonly institutionIds: readonly string[]
  readonly classIds: readonly string[]
}

export function rolePlaces({ grants }: Actor): RolePlaces {
  const ids = (kind: string) =>
    grants.flatMap(({ scopeKind, scopeId }) => (scopeKind === kind && scopeId !== null ? [scopeId] : []))
  return {
    everywhere: grants.some(({ scopeKind }) => scopeKind === 'country' || scopeKind === 'system'),
    municipalityIds: ids('municipality'),
    institutionIds: ids('institution'),
    classIds: ids('class'),
  }
}
