import { type Actor, grantsFor, holds } from '#foundation/access/index.ts'
import { endpoint } from '#foundation/endpoint/index.ts'
import {
  findInstitution,
  findMunicipality,
  listInstitutionsOf,
  listSchoolYears,
  type Municipality,
} from '#foundation/institutions/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import { notFound } from '#platform/errors/app-error.ts'
import { readDutyCompliance as contract } from '../contract/duty-lists.ts'
import { noDuties, sumOfDuties } from '../domain/duty-figures.ts'
import { countDutiesByInstitution } from './compliance-reads.ts'
import { findDutyTerms } from './duty-terms-reads.ts'
import { canSeeDutyCompliance } from './policies.ts'

const CAPABILITY = 'institution.overview'
const YEARS = 6

/** On time, late and open by school: exact, for the schools in which the reader holds the right, and counted elevated. */
export const readDutyCompliance = endpoint({
  ...contract,
  access: canSeeDutyCompliance,
  audit: 'duties.compliance-read',
  handler: async ({ trx, actor, query, today, services, note, elevate }) => {
    const municipality = await requireMunicipality(trx, actor, query.municipalityId)
    const { schoolYear, schoolYears } = await chooseYear(trx, today, query.schoolYear)
    const places = (await listInstitutionsOf(trx, municipality.id, today)).filter(
      ({ id, kind }) =>
        kind !== 'service' &&
        grantsFor(actor, CAPABILITY, { institutionId: id, municipalityId: municipality.id }).length > 0,
    )
    if (places.length === 0) throw notFound()
    note({ municipalityId: municipality.id, schoolYear })
    const counted = await elevate('figures of the reader’s own schools', () =>
      countDutiesByInstitution(trx, { institutionIds: places.map(({ id }) => id), schoolYear, today }),
    )
    const rows = places.map(({ id, name }) => ({ id, name, figures: counted.get(id) ?? noDuties }))
    return {
      municipality: { id: municipality.id, name: municipality.name },
      schoolYear,
      schoolYears,
      asOf: services.clock.now().toISOString(),
      schoolDays: (await findDutyTerms(trx, today))?.schoolDays ?? 0,
      rows,
      total: sumOfDuties(rows.map((row) => row.figures)),
    }
  },
})

async function requireMunicipality(trx: Trx, actor: Actor, asked: string | undefined): Promise<Municipality> {
  const id = asked ?? (await ownMunicipality(trx, actor))
  const municipality = id === undefined ? undefined : await findMunicipality(trx, id)
  if (municipality === undefined) throw notFound()
  return municipality
}

async function ownMunicipality(trx: Trx, actor: Actor): Promise<string | undefined> {
  const grant = actor.grants.find((one) => holds(one, CAPABILITY) && one.scopeId !== null)
  if (grant?.scopeKind === 'municipality') return grant.scopeId ?? undefined
  return grant?.scopeKind === 'institution'
    ? (await findInstitution(trx, grant.scopeId ?? ''))?.municipalityId
    : undefined
}

async function chooseYear(
  trx: Trx,
  today: string,
  asked: string | undefined,
): Promise<{ schoolYear: string; schoolYears: string[] }> {
  const years = await listSchoolYears(trx, today)
  const schoolYear = asked === undefined ? years[0] : years.find((year) => year === asked)
  if (schoolYear === undefined) throw notFound()
  return { schoolYear, schoolYears: years.slice(0, YEARS) }
}
