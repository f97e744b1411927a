import { sql } from 'kysely'
import type { Db, Trx } from '#platform/db/connect.ts'
import { newId } from '#platform/ids/ids.ts'
import { Founder, InstitutionKind } from '../contract/institutions.ts'
import type { KnownInstitution, ListedInstitution } from '../domain/institution-list.ts'

/** All institutions of the register, closed ones too. */
export async function listKnownInstitutions(db: Db): Promise<readonly KnownInstitution[]> {
  const rows = await db
    .selectFrom('institutions.institutions as institution')
    .select([
      'institution.id',
      'institution.registration_number as registrationNumber',
      'institution.name',
      'institution.kind',
      'institution.founder',
      'institution.municipality_id as municipalityId',
      'institution.first_grade as firstGrade',
      'institution.last_grade as lastGrade',
      'institution.opened_on as openedOn',
      'institution.closed_on as closedOn',
    ])
    .orderBy('institution.name')
    .execute()
  return rows.map((row) => ({
    ...row,
    kind: InstitutionKind.parse(row.kind),
    founder: Founder.parse(row.founder),
  }))
}

/** Answers the ids, in the order of the list. */
export async function insertInstitutions(
  trx: Trx,
  listed: readonly ListedInstitution[],
): Promise<readonly string[]> {
  const rows = listed.map((each) => ({ ...each, id: newId() }))
  for (let from = 0; from < rows.length; from += AT_ONCE)
    await insertRows(trx, rows.slice(from, from + AT_ONCE))
  return rows.map(({ id }) => id)
}

/** A statement has at most 65 535 parameters, ten for each institution. */
const AT_ONCE = 5000

async function insertRows(
  trx: Trx,
  rows: readonly (ListedInstitution & { readonly id: string })[],
): Promise<void> {
  await trx
    .insertInto('institutions.institutions')
    .values(
      rows.map((each) => ({
        id: each.id,
        registration_number: each.registrationNumber,
        name: each.name,
        kind: each.kind,
        founder: each.founder,
        municipality_id: each.municipalityId,
        first_grade: each.firstGrade ?? null,
        last_grade: each.lastGrade ?? null,
        opened_on: each.openedOn ?? null,
        closed_on: each.closedOn ?? null,
      })),
    )
    .execute()
}

export async function updateInstitutions(trx: Trx, changed: readonly KnownInstitution[]): Promise<void> {
  if (changed.length === 0) return
  await sql`
    update institutions.institutions institution
    set registration_number = given."registrationNumber", name = given.name, kind = given.kind, founder = given.founder,
      first_grade = given."firstGrade", last_grade = given."lastGrade", opened_on = given."openedOn", closed_on = given."closedOn"
    from jsonb_to_recordset(${JSON.stringify(changed)}::jsonb) as given (
      id uuid, "registrationNumber" text, name text, kind text, founder text, "firstGrade" smallint, "lastGrade" smallint,
      "openedOn" date, "closedOn" date)
    where institution.id = given.id`.execute(trx)
}
