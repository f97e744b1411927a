import { sql } from 'kysely'
import type { Db } from '#platform/db/connect.ts'
import { InstitutionId } from '../contract/ids.ts'
import { RegisteredInstitution, type RegisterState } from '../contract/register.ts'

const PAGE = 50

export type RegisterFilter = {
  /** Null: the whole country. */
  readonly municipalityIds: readonly string[] | null
  readonly today: string
  readonly text?: string | undefined
  readonly municipalityId?: string | undefined
  readonly kind?: string | undefined
  readonly state?: RegisterState | undefined
  readonly after?: string | undefined
}

/** One page of the register, by name. Services are no institutions of education and are left out. */
export async function listRegisterRows(
  db: Db,
  { municipalityIds, today, text = '', municipalityId, kind, state = 'all', after }: RegisterFilter,
) {
  const ended = sql<boolean>`coalesce(institution.closed_on <= ${today}, false)`
  const pattern = `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`
  const rows = await db
    .selectFrom('institutions.institutions as institution')
    .innerJoin(
      'institutions.municipalities as municipality',
      'municipality.id',
      'institution.municipality_id',
    )
    .select([
      'institution.id',
      'institution.registration_number as registrationNumber',
      'institution.name',
      'institution.kind',
      'institution.founder',
      'institution.municipality_id as municipalityId',
      'municipality.name as municipality',
      'institution.first_grade as firstGrade',
      'institution.last_grade as lastGrade',
      'institution.opened_on as openedOn',
      'institution.closed_on as closedOn',
      ended.as('isEnded'),
    ])
    .where('institution.kind', '<>', 'service')
    .$if(municipalityIds !== null, (query) =>
      query.where(sql<boolean>`institution.municipality_id = any (${[...(municipalityIds ?? [])]}::uuid[])`),
    )
    .$if(municipalityId !== undefined, (query) =>
      query.where('institution.municipality_id', '=', municipalityId ?? null),
    )
    .$if(kind !== undefined, (query) => query.where('institution.kind', '=', kind ?? ''))
    .$if(state !== 'all', (query) => query.where(state === 'ended' ? ended : sql<boolean>`not ${ended}`))
    .$if(text !== '', (query) =>
      query.where(
        sql<boolean>`(platform.fold(institution.name) like platform.fold(${pattern}) or institution.registration_number = ${text.replaceAll(/\s/g, '')})`,
      ),
    )
    .$if(after !== undefined, (query) =>
      query.where(
        sql<boolean>`(institution.name, institution.id) >
          (select last.name, last.id from institutions.institutions last where last.id = ${after})`,
      ),
    )
    .orderBy('institution.name')
    .orderBy('institution.id')
    .limit(PAGE + 1)
    .execute()
  const institutions = rows.slice(0, PAGE).map((row) => RegisteredInstitution.parse(row))
  const last = rows.length > PAGE ? institutions.at(-1) : undefined
  return { institutions, next: last === undefined ? null : InstitutionId.parse(last.id) }
}
