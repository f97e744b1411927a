import { type Actor, grantsFor } from '#foundation/access/index.ts'
import { notFound } from '#platform/errors/app-error.ts'
import { type ImportKind, schoolKinds } from '../contract/import-kind.ts'

/** What somebody who runs imports may bring to an institution: its own files, or as keeper of the register the institutions of the country. */
export function kindsHere(actor: Actor, institutionId: string): readonly ImportKind[] {
  const keepsRegister = grantsFor(actor, 'register.write', { institutionId }).length > 0
  return keepsRegister ? ['institutions'] : schoolKinds
}

/** A kind that is not brought there looks like an institution that is not known. */
export function requireKindHere(actor: Actor, institutionId: string, kind: ImportKind): void {
  if (!kindsHere(actor, institutionId).includes(kind)) throw notFound()
}
