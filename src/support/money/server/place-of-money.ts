import { type Actor, type Capability, grantsFor, holds } from '#foundation/access/index.ts'
import { findInstitution, findMunicipality, listInstitutionsOf } from '#foundation/institutions/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import { notFound } from '#platform/errors/app-error.ts'

type Named = { readonly id: string; readonly name: string }

export type MoneyPlace = {
  readonly municipality: Named
  /** The one institution that is asked about; null: the whole municipality. */
  readonly institution: Named | null
  /** The institutions of which figures are told, by name. */
  readonly institutions: readonly Named[]
}

export type Asked = {
  readonly trx: Trx
  readonly actor: Actor
  readonly today: string
  readonly query: {
    readonly municipalityId?: string | undefined
    readonly institutionId?: string | undefined
  }
}

const CAPABILITY: Capability = 'money.read'

/** The place that was asked for, or the reader's own; refused where the reader holds no right to its money. */
export async function requireMoneyPlace({ trx, actor, today, query }: Asked): Promise<MoneyPlace> {
  const { institutionId, municipalityId } =
    query.institutionId || query.municipalityId ? query : ownPlace(actor)
  const institution = institutionId === undefined ? undefined : await findInstitution(trx, institutionId)
  const id = institution?.municipalityId ?? municipalityId
  const municipality = id === undefined ? undefined : await findMunicipality(trx, id)
  if (municipality === undefined || (institutionId !== undefined && institution === undefined))
    throw notFound()
  const place = { municipalityId: municipality.id, institutionId: institution?.id ?? null }
  if (grantsFor(actor, CAPABILITY, place).length === 0) throw notFound()
  const one = institution && { id: institution.id, name: institution.name }
  return {
    municipality: { id: municipality.id, name: municipality.name },
    institution: one ?? null,
    institutions: one ? [one] : await schoolsOf(trx, municipality.id, today),
  }
}

function ownPlace(actor: Actor): Asked['query'] {
  const grant = actor.grants.find((one) => holds(one, CAPABILITY) && one.scopeId !== null)
  const id = grant?.scopeId ?? undefined
  return grant?.scopeKind === 'municipality' ? { municipalityId: id } : { institutionId: id }
}

async function schoolsOf(trx: Trx, municipalityId: string, today: string): Promise<readonly Named[]> {
  const all = await listInstitutionsOf(trx, municipalityId, today)
  return all.filter(({ kind }) => kind !== 'service').map(({ id, name }) => ({ id, name }))
}
