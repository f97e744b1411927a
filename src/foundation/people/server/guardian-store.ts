import { sql } from 'kysely'
import type { Db, Trx } from '#platform/db/connect.ts'
import type { GuardianRelation } from '../contract/pupil.ts'

export type KnownGuardian = {
  readonly pupilId: string
  readonly personId: string
  readonly givenName: string
  readonly familyName: string
  readonly relation: GuardianRelation
  readonly email: string | null
  readonly phone: string | null
  /** Works in an institution or signs in: nobody else changes how this person is reached. */
  readonly isOwnMaster: boolean
  /** No longer the guardian of the pupil. */
  readonly isPast: boolean
}

/** Guardians of pupils until today, also former ones, with how they are reached: for comparing, never for showing. */
export async function listGuardiansOf(
  db: Db,
  { pupilIds, today }: { readonly pupilIds: readonly string[]; readonly today: string },
): Promise<readonly KnownGuardian[]> {
  const found = await sql<KnownGuardian>`
    select tie.pupil_id as "pupilId", person.id as "personId", person.given_name as "givenName",
      person.family_name as "familyName", tie.relation, person.email, person.phone,
      not people.is_only_guardian(person.id) as "isOwnMaster", coalesce(tie.valid_until < ${today}::date, false) as "isPast"
    from people.guardianships tie join people.persons person on person.id = tie.person_id
    where tie.pupil_id = any (${[...pupilIds]}::uuid[])
      and tie.valid_from <= ${today}::date
    order by tie.pupil_id, tie.valid_from, person.id`.execute(db)
  return found.rows
}

/** Whose these addresses (in small letters) are, anywhere in the country. */
export async function listTakenEmails(
  db: Db,
  emails: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (emails.length === 0) return new Map()
  const found = await sql<{ email: string; personId: string }>`
    select taken.email, taken.person_id as "personId" from people.taken_emails(${[...emails]}::text[]) taken`.execute(
    db,
  )
  return new Map(found.rows.map(({ email, personId }) => [email, personId]))
}

export type NewGuardian = {
  readonly id: string
  readonly givenName: string
  readonly familyName: string
  readonly email: string | null
  readonly phone: string | null
}
export type GuardianTie = {
  readonly pupilId: string
  readonly personId: string
  readonly relation: GuardianRelation
}

/** New grown-ups, and whose guardians they and others are from a day on. */
export async function insertGuardians(
  trx: Trx,
  { persons, ties, from }: { persons: readonly NewGuardian[]; ties: readonly GuardianTie[]; from: string },
): Promise<void> {
  if (persons.length > 0)
    await sql`
      insert into people.persons (id, given_name, family_name, email, phone)
      select given.id, given."givenName", given."familyName", given.email, given.phone
      from jsonb_to_recordset(${JSON.stringify(persons)}::jsonb)
        as given (id uuid, "givenName" text, "familyName" text, email text, phone text)`.execute(trx)
  if (ties.length > 0)
    await sql`
      insert into people.guardianships (pupil_id, person_id, relation, valid_from)
      select given."pupilId", given."personId", given.relation, ${from}::date
      from jsonb_to_recordset(${JSON.stringify(ties)}::jsonb)
        as given ("pupilId" uuid, "personId" uuid, relation text)`.execute(trx)
}

export type GuardianContacts = {
  readonly personId: string
  /** The child whose school tells it. */
  readonly pupilId: string
  readonly email: string | null
  readonly phone: string | null
}

/** How guardians are reached. The database leaves alone who works in an institution or signs in. */
export async function updateGuardianContacts(trx: Trx, contacts: readonly GuardianContacts[]): Promise<void> {
  if (contacts.length === 0) return
  await sql`select people.set_guardian_contacts(${JSON.stringify(contacts)}::jsonb)`.execute(trx)
}

/** What a guardian is to the child. */
export async function updateGuardianRelations(trx: Trx, ties: readonly GuardianTie[]): Promise<void> {
  if (ties.length === 0) return
  await sql`
    update people.guardianships tie set relation = given.relation
    from jsonb_to_recordset(${JSON.stringify(ties)}::jsonb) as given ("pupilId" uuid, "personId" uuid, relation text)
    where tie.pupil_id = given."pupilId" and tie.person_id = given."personId"
      and not exists (
        select from people.guardianships later where later.pupil_id = tie.pupil_id and later.person_id = tie.person_id
          and later.valid_from > tie.valid_from)`.execute(trx)
}
