import { type Actor, type Capability, grantsFor, holds } from '#foundation/access/index.ts'
import {
  findInstitution,
  findMunicipality,
  latvianTerritories,
  listInstitutionsOf,
  listSchoolYears,
  schemeInForce,
} from '#foundation/institutions/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import { notFound } from '#platform/errors/app-error.ts'
import type { Overview } from '../contract/overview.ts'
import { type ExactTable, isWorthARow } from '../domain/figures.ts'

export type Asked = {
  readonly trx: Trx
  readonly actor: Actor
  readonly today: string
  readonly capability: Capability
  readonly municipalityId?: string | undefined
}

/** The municipality that was asked for, or that of the actor's own place; refused where the actor holds no right in it. */
export async function requireMunicipality(asked: Asked): Promise<{ id: string; name: string }> {
  const id = asked.municipalityId ?? (await ownMunicipality(asked))
  const municipality = id === undefined ? undefined : await findMunicipality(asked.trx, id)
  if (municipality === undefined) throw notFound()
  return { id: municipality.id, name: municipality.name }
}

async function ownMunicipality({ trx, actor, capability }: Asked): Promise<string | undefined> {
  const grant = actor.grants.find((one) => holds(one, capability) && one.scopeId !== null)
  if (grant?.scopeKind === 'municipality') return grant.scopeId ?? undefined
  if (grant?.scopeKind !== 'institution') return undefined
  return (await findInstitution(trx, grant.scopeId ?? ''))?.municipalityId
}

type Institution = Awaited<ReturnType<typeof listInstitutionsOf>>[number]

/** Schools of the municipality in which the actor holds the capability; refused when there is none. */
export async function listInstitutionsWithin(
  asked: Asked,
  municipalityId: string,
): Promise<readonly Institution[]> {
  const all = await listInstitutionsOf(asked.trx, municipalityId, asked.today)
  const within = all.filter(
    ({ id, kind }) =>
      kind !== 'service' &&
      grantsFor(asked.actor, asked.capability, { institutionId: id, municipalityId }).length > 0,
  )
  if (within.length === 0) throw notFound()
  return within
}

/** The school year that was asked for, or the present one, with those that can be chosen. */
export async function chooseSchoolYear(
  trx: Trx,
  today: string,
  asked: string | undefined,
): Promise<Pick<Overview, 'schoolYear' | 'schoolYears'> & { readonly before: string | undefined }> {
  const schoolYears = await listSchoolYears(trx, today)
  const index = asked === undefined ? 0 : schoolYears.indexOf(asked)
  const schoolYear = schoolYears[index]
  if (schoolYear === undefined) throw notFound()
  return { schoolYear, schoolYears: schoolYears.slice(0, 6), before: schoolYears[index + 1] }
}

export function withoutEmptyPreschools(table: ExactTable, places: readonly Institution[]): ExactTable {
  const kinds = new Map(places.map(({ id, kind }) => [id, kind]))
  return { ...table, rows: table.rows.filter((row) => isWorthARow(row, kinds.get(row.id) ?? '')) }
}

export function territoryOn(today: string): Overview['territory'] {
  const { id, validFrom } = schemeInForce(latvianTerritories(), today)
  return { scheme: id, validFrom }
}
