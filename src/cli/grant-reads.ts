import { sql } from 'kysely'
import type { Role, ScopeKind } from '#foundation/access/index.ts'
import type { Db } from '#platform/db/connect.ts'

/** A grant as operators see it. Of a pupil only the id is shown. */
export type GrantRow = {
  readonly id: string
  readonly personId: string
  readonly person: string
  readonly role: string
  readonly scopeKind: string
  readonly scopeId: string | null
  readonly scope: string | null
  readonly validFrom: string
  readonly validUntil: string | null
  readonly revokedAt: Date | null
  readonly reason: string
}

export type GrantFilter = {
  readonly today: string
  /** Also grants that have ended, were taken back or have not begun. */
  readonly all: boolean
  readonly personId?: string | undefined
}

export async function listGrants(
  db: Db,
  { today, all, personId }: GrantFilter,
): Promise<readonly GrantRow[]> {
  return db
    .selectFrom('access.grants as held')
    .innerJoin('people.persons as person', 'person.id', 'held.person_id')
    .leftJoin('institutions.municipalities as municipality', 'municipality.id', 'held.scope_id')
    .leftJoin('institutions.institutions as institution', 'institution.id', 'held.scope_id')
    .leftJoin('institutions.classes as class', 'class.id', 'held.scope_id')
    .leftJoin('institutions.institutions as school', 'school.id', 'class.institution_id')
    .select([
      'held.id',
      'held.person_id as personId',
      'held.role',
      'held.scope_kind as scopeKind',
      'held.scope_id as scopeId',
      'held.valid_from as validFrom',
      'held.valid_until as validUntil',
      'held.revoked_at as revokedAt',
      'held.reason',
    ])
    .select([
      sql<string>`person.given_name || ' ' || person.family_name`.as('person'),
      sql<string | null>`coalesce(municipality.name, institution.name, class.name || ', ' || school.name)`.as(
        'scope',
      ),
    ])
    .where('held.role', '<>', 'background_job')
    .$if(personId !== undefined, (query) => query.where('held.person_id', '=', personId ?? ''))
    .$if(!all, (query) =>
      query
        .where('held.revoked_at', 'is', null)
        .where('held.valid_from', '<=', today)
        .where((where) =>
          where.or([where('held.valid_until', 'is', null), where('held.valid_until', '>=', today)]),
        ),
    )
    .orderBy('person.family_name')
    .orderBy('person.given_name')
    .orderBy('held.role')
    .orderBy('held.valid_from')
    .execute()
}

/** Whether the person holds this role here today and later: a second grant would say nothing. */
export async function holdsAlready(
  db: Db,
  grant: { personId: string; role: Role; scopeKind: ScopeKind; scopeId: string | null; validFrom: string },
): Promise<boolean> {
  const row = await db
    .selectFrom('access.grants as held')
    .select('held.id')
    .where('held.person_id', '=', grant.personId)
    .where('held.role', '=', grant.role)
    .where('held.scope_kind', '=', grant.scopeKind)
    .where('held.scope_id', 'is not distinct from', grant.scopeId)
    .where('held.revoked_at', 'is', null)
    .where('held.valid_from', '<=', grant.validFrom)
    .where('held.valid_until', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

/** Persons with this id or e-mail address. */
export async function findPerson(
  db: Db,
  idOrEmail: string,
): Promise<{ id: string; name: string } | undefined> {
  return db
    .selectFrom('people.persons as person')
    .select(['person.id', sql<string>`person.given_name || ' ' || person.family_name`.as('name')])
    .where(sql<boolean>`person.id::text = lower(${idOrEmail}) or lower(person.email) = lower(${idOrEmail})`)
    .executeTakeFirst()
}

const tableOf = {
  municipality: 'institutions.municipalities',
  institution: 'institutions.institutions',
  class: 'institutions.classes',
  pupil: 'people.pupils',
} as const

export async function scopeExists(db: Db, kind: keyof typeof tableOf, id: string): Promise<boolean> {
  const row = await db.selectFrom(tableOf[kind]).select('id').where('id', '=', id).executeTakeFirst()
  return row !== undefined
}
