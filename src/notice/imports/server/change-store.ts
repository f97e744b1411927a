import { sql } from 'kysely'
import { z } from 'zod'
import { Founder, InstitutionKind } from '#foundation/institutions/contract/institutions.ts'
import type { Comparable } from '#foundation/institutions/index.ts'
import type { Db, Trx } from '#platform/db/connect.ts'

const PupilBefore = z.object({
  givenName: z.string(),
  familyName: z.string(),
  bornOn: z.string(),
  sex: z.string(),
  schoolNumber: z.string().nullable(),
  declaredMunicipalityId: z.string(),
  municipalityId: z.string(),
  institutionId: z.string().nullable(),
  classId: z.string().nullable(),
  hadCode: z.boolean(),
})
const ContactsBefore = z.object({ email: z.string().nullable(), phone: z.string().nullable() })
const RelationBefore = z.object({
  relation: z.enum(['mother', 'father', 'guardian', 'foster_family', 'other']),
})
const EnrolmentBefore = z.object({
  classId: z.string().nullable(),
  endsOn: z.string().nullable(),
  endReason: z.string().nullable(),
})

const EmailBefore = z.object({ email: z.string().nullable() })
const PostBefore = z.object({ endsOn: z.string().nullable() })

const Values = z
  .object({
    registrationNumber: z.string().nullable(),
    name: z.string(),
    kind: InstitutionKind,
    founder: Founder,
    firstGrade: z.int().nullable(),
    lastGrade: z.int().nullable(),
    openedOn: z.iso.date().nullable(),
    closedOn: z.iso.date().nullable(),
  } satisfies Record<Comparable, z.ZodType>)
  .partial()
/** What an institution was and what the list made of it, of the fields that it changed. */
const InstitutionBefore = z.object({ was: Values, became: Values })

/** One thing that a class list, a staff list or a list of institutions changed. */
export type Change =
  | { readonly kind: 'class_added'; readonly subjectId: string }
  | { readonly kind: 'pupil_added'; readonly subjectId: string }
  | {
      readonly kind: 'pupil_changed'
      readonly subjectId: string
      readonly before: z.infer<typeof PupilBefore>
    }
  | { readonly kind: 'enrolment_added'; readonly subjectId: string; readonly pupilId: string }
  | {
      readonly kind: 'enrolment_changed'
      readonly subjectId: string
      readonly pupilId: string
      readonly before: z.infer<typeof EnrolmentBefore>
    }
  | { readonly kind: 'colleague_added' | 'post_added'; readonly subjectId: string }
  | {
      readonly kind: 'colleague_changed'
      readonly subjectId: string
      readonly before: z.infer<typeof EmailBefore>
    }
  | {
      readonly kind: 'post_changed'
      readonly subjectId: string
      readonly before: z.infer<typeof PostBefore>
    }
  | {
      /** A guardian, and a guardian's being one: the pupil tells whose. */
      readonly kind: 'person_added' | 'guardianship_added'
      readonly subjectId: string
      readonly pupilId: string
    }
  | {
      readonly kind: 'person_changed'
      readonly subjectId: string
      readonly pupilId: string
      readonly before: z.infer<typeof ContactsBefore>
    }
  | {
      readonly kind: 'guardianship_changed'
      readonly subjectId: string
      readonly pupilId: string
      readonly before: z.infer<typeof RelationBefore>
    }
  | { readonly kind: 'institution_added'; readonly subjectId: string }
  | {
      readonly kind: 'institution_changed'
      readonly subjectId: string
      readonly before: z.infer<typeof InstitutionBefore>
    }

export async function insertChanges(trx: Trx, importId: string, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return
  const rows = changes.map((change, index) => ({
    number: index + 1,
    kind: change.kind,
    subject: change.subjectId,
    pupil: pupilOf(change),
    before: 'before' in change ? change.before : null,
  }))
  await sql`
    insert into imports.changes (import_id, number, kind, subject_id, pupil_id, before)
    select ${importId}::uuid, given.number, given.kind, given.subject, given.pupil, nullif(given.before, 'null'::jsonb)
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as given (number int, kind text, subject uuid, pupil uuid, before jsonb)`.execute(trx)
}

function pupilOf(change: Change): string | null {
  if ('pupilId' in change) return change.pupilId
  return change.kind === 'pupil_added' || change.kind === 'pupil_changed' ? change.subjectId : null
}

/** Values before the import, to be written back: pupils, enrolments and guardians, posts and colleagues, or institutions. */
export async function listBefore(db: Db, importId: string) {
  const rows = await db
    .selectFrom('imports.changes as change')
    .select(['change.kind', 'change.subject_id as id', 'change.pupil_id as pupilId', 'change.before'])
    .where('change.import_id', '=', importId)
    .where('change.before', 'is not', null)
    .orderBy('change.number', 'desc')
    .execute()
  return {
    pupils: rows.flatMap((row) =>
      row.kind === 'pupil_changed' ? [{ id: row.id, ...PupilBefore.parse(row.before) }] : [],
    ),
    enrolments: rows.flatMap((row) =>
      row.kind === 'enrolment_changed' ? [{ id: row.id, ...EnrolmentBefore.parse(row.before) }] : [],
    ),
    contacts: rows.flatMap(({ kind, id: personId, pupilId, before }) =>
      kind === 'person_changed' && pupilId !== null
        ? [{ personId, pupilId, ...ContactsBefore.parse(before) }]
        : [],
    ),
    relations: rows.flatMap(({ kind, id: personId, pupilId, before }) =>
      kind === 'guardianship_changed' && pupilId !== null
        ? [{ personId, pupilId, ...RelationBefore.parse(before) }]
        : [],
    ),
    emails: rows.flatMap(({ kind, id: personId, before }) =>
      kind === 'colleague_changed' ? [{ personId, ...EmailBefore.parse(before) }] : [],
    ),
    posts: rows.flatMap(({ kind, id, before }) =>
      kind === 'post_changed' ? [{ id, ...PostBefore.parse(before) }] : [],
    ),
    institutions: rows.flatMap(({ kind, id, before }) =>
      kind === 'institution_changed' ? [{ id, ...InstitutionBefore.parse(before) }] : [],
    ),
  }
}

/** Takes back the guardians, pupils, enrolments and classes that a committed class list added. */
export async function removeAdded(trx: Trx, importId: string): Promise<void> {
  await sql`select imports.remove_added(${importId}::uuid)`.execute(trx)
}

export type Standing = { readonly table: string; readonly pupils: number }

/** What other parts of the product hold about the pupils whom an import added. */
export async function listStandingOnPupils(db: Db, importId: string): Promise<readonly Standing[]> {
  const found = await sql<Standing>`
    select standing.table_name as "table", standing.pupils from imports.standing_on_pupils(${importId}::uuid) standing
    order by standing.table_name`.execute(db)
  return found.rows
}

/** Pupils who are now in a class that the import made, and were not brought there by it. */
export async function countOthersInAddedClasses(db: Db, importId: string): Promise<number> {
  const found = await sql<{ pupils: number }>`
    select count(*) as pupils from people.pupils pupil
    join imports.changes change on change.kind = 'class_added' and change.subject_id = pupil.class_id
    where change.import_id = ${importId}::uuid
      and not exists (select from imports.changes own where own.import_id = ${importId}::uuid and own.pupil_id = pupil.id)`.execute(
    db,
  )
  return found.rows[0]?.pupils ?? 0
}

/** Pupils whom an import added. */
export async function listAddedPupils(db: Db, importId: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('imports.changes as change')
    .select('change.subject_id as id')
    .where('change.import_id', '=', importId)
    .where('change.kind', '=', 'pupil_added')
    .execute()
  return rows.map(({ id }) => id)
}

/** Committed imports that brought other pupils into a class that the import made. */
export async function listImportsIntoAddedClasses(db: Db, importId: string): Promise<readonly string[]> {
  const found = await sql<{ id: string }>`
    select distinct other.import_id as id from imports.changes made
    join people.pupils pupil on pupil.class_id = made.subject_id
    join imports.changes other on other.pupil_id = pupil.id and other.import_id <> made.import_id
    join imports.imports later on later.id = other.import_id and later.status = 'committed'
    join imports.imports mine on mine.id = made.import_id and later.committed_at >= mine.committed_at
    where made.import_id = ${importId}::uuid and made.kind = 'class_added'`.execute(db)
  return found.rows.map((row) => row.id)
}

/** Later imports that have changed the same pupils, or how the same guardians are reached, and stand committed. */
export async function listLaterClassLists(db: Db, importId: string): Promise<readonly string[]> {
  const found = await sql<{ id: string }>`
    with upon as (
      select other.import_id from imports.changes own join imports.changes other on other.pupil_id = own.pupil_id
      where own.import_id = ${importId}::uuid and other.import_id <> own.import_id
      union
      select other.import_id from imports.changes own
      join imports.changes other on other.kind = 'person_changed' and other.subject_id = own.subject_id
      where own.import_id = ${importId}::uuid and own.kind = 'person_changed' and other.import_id <> own.import_id)
    select distinct later.id from upon
    join imports.imports later on later.id = upon.import_id and later.status = 'committed'
    join imports.imports mine on mine.id = ${importId}::uuid
    where (later.committed_at, later.id) > (mine.committed_at, mine.id)`.execute(db)
  return found.rows.map((row) => row.id)
}

/** Takes back the people and posts that a committed staff list added, and the access that it proposed. */
export async function removeAddedStaff(trx: Trx, importId: string): Promise<void> {
  await sql`select imports.remove_added_staff(${importId}::uuid)`.execute(trx)
}

/** Later staff lists that have changed the same people or posts and stand committed. */
export async function listLaterStaffLists(db: Db, importId: string): Promise<readonly string[]> {
  const found = await sql<{ id: string }>`
    select distinct later.id from imports.changes own
    join imports.changes other on other.subject_id = own.subject_id and other.import_id <> own.import_id
      and other.kind in ('colleague_changed', 'post_added', 'post_changed')
    join imports.imports later on later.id = other.import_id and later.status = 'committed'
    join imports.imports mine on mine.id = own.import_id
    where own.import_id = ${importId}::uuid and (later.committed_at, later.id) > (mine.committed_at, mine.id)`.execute(
    db,
  )
  return found.rows.map((row) => row.id)
}

/** How much of the access that a staff list proposed has been confirmed. */
export async function countConfirmed(db: Db, importId: string): Promise<number> {
  const found = await sql<{ confirmed: number }>`
    select count(*)::int as confirmed from access.proposals
    where import_id = ${importId}::uuid and status = 'confirmed'`.execute(db)
  return found.rows[0]?.confirmed ?? 0
}

/** How many addresses of a staff list can no longer be taken back: confirmed, or of whoever has access or an invitation since. */
export async function countAddressesUpon(db: Db, importId: string): Promise<number> {
  const found = await sql<{ addresses: number }>`
    select imports.addresses_upon(${importId}::uuid)::int as addresses`.execute(db)
  return found.rows[0]?.addresses ?? 0
}

/** How many of the people whom a staff list added are spoken of elsewhere. */
export async function countStandingOnStaff(db: Db, importId: string): Promise<number> {
  const found = await sql<{ people: number }>`
    select coalesce(max(people), 0)::int as people from imports.standing_on_staff(${importId}::uuid)`.execute(
    db,
  )
  return found.rows[0]?.people ?? 0
}

/** Takes back the institutions that a committed list added. */
export async function removeAddedInstitutions(trx: Trx, importId: string): Promise<void> {
  await sql`select imports.remove_added_institutions(${importId}::uuid)`.execute(trx)
}

/** How many of the institutions that a list added have grants, classes, pupils or anything else by now. */
export async function countInstitutionsInUse(db: Db, importId: string): Promise<number> {
  const found = await sql<{ used: number }>`
    select imports.institutions_in_use(${importId}::uuid) as used`.execute(db)
  return found.rows[0]?.used ?? 0
}

/** Later lists that have changed the same institutions and stand committed. */
export async function listLaterInstitutionLists(db: Db, importId: string): Promise<readonly string[]> {
  const found = await sql<{ id: string }>`
    select distinct later.id from imports.changes own
    join imports.changes other on other.subject_id = own.subject_id and other.import_id <> own.import_id
      and other.kind = 'institution_changed'
    join imports.imports later on later.id = other.import_id and later.status = 'committed'
    join imports.imports mine on mine.id = own.import_id
    where own.import_id = ${importId}::uuid and (later.committed_at, later.id) > (mine.committed_at, mine.id)`.execute(
    db,
  )
  return found.rows.map((row) => row.id)
}
