import type { Insertable } from 'kysely'
import type { Role, ScopeKind } from '#foundation/access/index.ts'
import type { Db } from '#platform/db/connect.ts'
import type {
  AccessGrants,
  InstitutionsClasses,
  InstitutionsInstitutions,
  PeopleGuardianships,
  PeoplePersons,
  PeoplePupils,
} from '#platform/db/schema.ts'
import { newId } from '#platform/ids/ids.ts'

/** Ids of a place that tests can stand in. */
export type BuiltPlace = {
  readonly municipalityId: string
  readonly institutionId: string
  readonly classId: string
}

type Overrides<Table> = Partial<Insertable<Table>>

/** A municipality of a scheme of its own, so that tests do not depend on real ones. */
export async function aMunicipality(owner: Db, name = 'Testa novads'): Promise<string> {
  const id = newId()
  await owner
    .insertInto('institutions.territory_schemes')
    .values({ code: 'test', valid_from: '2021-07-01', valid_until: null, units: 1 })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await owner
    .insertInto('institutions.municipalities')
    .values({ id, scheme: 'test', code: id.slice(-12), name, kind: 'novads' })
    .execute()
  return id
}

export async function anInstitution(
  owner: Db,
  overrides: Overrides<InstitutionsInstitutions> = {},
): Promise<string> {
  const id = overrides.id ?? newId()
  const municipality = overrides.municipality_id ?? (await aMunicipality(owner))
  await owner
    .insertInto('institutions.institutions')
    .values({
      name: 'Testa pamatskola',
      kind: 'general',
      founder: 'municipality',
      first_grade: 1,
      last_grade: 9,
      ...overrides,
      id,
      municipality_id: municipality,
    })
    .execute()
  return id
}

/** The school year 2026/27 with its semesters, where the reference data have not brought them. Returns the first one's id. */
export async function thisSemester(owner: Db): Promise<string> {
  await owner
    .insertInto('institutions.school_years')
    .values({ code: '2026/27', starts_on: '2026-09-01', ends_on: '2027-05-31' })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const present = await owner
    .selectFrom('institutions.semesters')
    .select('id')
    .where('school_year', '=', '2026/27')
    .where('number', '=', 1)
    .executeTakeFirst()
  if (present) return present.id
  const id = newId()
  await owner
    .insertInto('institutions.semesters')
    .values([
      { id, school_year: '2026/27', number: 1, starts_on: '2026-09-01', ends_on: '2026-12-31' },
      { id: newId(), school_year: '2026/27', number: 2, starts_on: '2027-01-01', ends_on: '2027-05-31' },
    ])
    .execute()
  return id
}

export async function aClass(owner: Db, overrides: Overrides<InstitutionsClasses> = {}): Promise<BuiltPlace> {
  await thisSemester(owner)
  const institutionId = overrides.institution_id ?? (await anInstitution(owner))
  const id = overrides.id ?? newId()
  await owner
    .insertInto('institutions.classes')
    .values({
      school_year: '2026/27',
      name: '7.b',
      grade: 7,
      ...overrides,
      id,
      institution_id: institutionId,
    })
    .execute()
  const { municipality_id: municipalityId } = await owner
    .selectFrom('institutions.institutions')
    .select('municipality_id')
    .where('id', '=', institutionId)
    .executeTakeFirstOrThrow()
  return { municipalityId, institutionId, classId: id }
}

/** A pupil of the class, enrolled since 1 September. */
export async function aPupil(
  owner: Db,
  place: BuiltPlace,
  overrides: Overrides<PeoplePupils> = {},
): Promise<string> {
  const id = overrides.id ?? newId()
  await owner
    .insertInto('people.pupils')
    .values({
      given_name: 'Elza',
      family_name: 'Liepiņa',
      born_on: '2013-03-14',
      sex: 'female',
      declared_municipality_id: place.municipalityId,
      municipality_id: place.municipalityId,
      institution_id: place.institutionId,
      class_id: place.classId,
      ...overrides,
      id,
    })
    .execute()
  await owner
    .insertInto('people.enrolments')
    .values({
      id: newId(),
      pupil_id: id,
      institution_id: place.institutionId,
      class_id: place.classId,
      starts_on: '2026-09-01',
    })
    .execute()
  return id
}

export async function aPerson(owner: Db, overrides: Overrides<PeoplePersons> = {}): Promise<string> {
  const id = overrides.id ?? newId()
  await owner
    .insertInto('people.persons')
    .values({ given_name: 'Ilze', family_name: 'Priede', ...overrides, id })
    .execute()
  return id
}

/** Makes somebody a guardian of the pupil, as the register tells it. */
export async function aGuardianship(
  owner: Db,
  of: { readonly pupilId: string; readonly personId: string } & {
    readonly overrides?: Overrides<PeopleGuardianships>
  },
): Promise<void> {
  await owner
    .insertInto('people.guardianships')
    .values({
      pupil_id: of.pupilId,
      person_id: of.personId,
      relation: 'mother',
      valid_from: '2020-01-01',
      ...of.overrides,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** A grant; of a guardian with the guardianship that it rests on. */
export async function aGrant(
  owner: Db,
  grant: { personId: string; role: Role; scopeKind: ScopeKind; scopeId?: string | null } & {
    overrides?: Overrides<AccessGrants>
  },
): Promise<string> {
  const id = newId()
  if (grant.role === 'guardian' && grant.scopeId != null)
    await aGuardianship(owner, { pupilId: grant.scopeId, personId: grant.personId })
  await owner
    .insertInto('access.grants')
    .values({
      id,
      person_id: grant.personId,
      role: grant.role,
      scope_kind: grant.scopeKind,
      scope_id: grant.scopeId ?? null,
      valid_from: '2026-09-01',
      reason: 'test',
      ...grant.overrides,
    })
    .execute()
  return id
}

/** A person with one role: `await someone(owner, 'class_teacher', 'class', classId)`. */
export async function someone(
  owner: Db,
  role: Role,
  scopeKind: ScopeKind,
  scopeId: string | null,
): Promise<string> {
  const own = role === 'pupil' && scopeId !== null ? { id: scopeId } : {} // a pupil signs in under the pupil's own id
  const personId = await aPerson(owner, { given_name: 'Kāds', family_name: role, ...own })
  await aGrant(owner, { personId, role, scopeKind, scopeId })
  return personId
}
