import { sql } from 'kysely'
import type { Db } from '#platform/db/connect.ts'

/** How a record stood in the register that was merged into this pupil: files may go on naming it so. */
export type FormerIdentity = {
  readonly givenName: string
  readonly familyName: string
  readonly bornOn: string
}

const formerly = sql<readonly FormerIdentity[]>`(
  select coalesce(jsonb_agg(jsonb_build_object(
    'givenName', merge.given_name, 'familyName', merge.family_name, 'bornOn', merge.born_on)), '[]')
  from people.merges merge where merge.current_id = pupil.id and merge.undone_at is null)`

/** One enrolment of one pupil: who belongs to an institution, where, since when, until when. */
export type RosterRow = {
  readonly pupilId: string
  readonly givenName: string
  readonly familyName: string
  readonly bornOn: string
  /** Fingerprint of the personal code in hexadecimal; null when the pupil has none. */
  readonly codeIndex: string | null
  readonly classId: string | null
  readonly className: string | null
  readonly startsOn: string
  /** First day on which the pupil no longer belongs there. */
  readonly endsOn: string | null
  readonly formerly: readonly FormerIdentity[]
}

/** Everybody enrolled in an institution at some time from a day on, also those who have moved away since. */
export async function listRoster(db: Db, institutionId: string, from: string): Promise<readonly RosterRow[]> {
  return db
    .selectFrom('people.enrolments as enrolment')
    .innerJoin('people.pupils as pupil', 'pupil.id', 'enrolment.pupil_id')
    .leftJoin('institutions.classes as class', 'class.id', 'enrolment.class_id')
    .select([
      'pupil.id as pupilId',
      'pupil.given_name as givenName',
      'pupil.family_name as familyName',
      'pupil.born_on as bornOn',
      sql<string | null>`encode(pupil.personal_code_index, 'hex')`.as('codeIndex'),
      'class.id as classId',
      'class.name as className',
      'enrolment.starts_on as startsOn',
      'enrolment.ends_on as endsOn',
      formerly.as('formerly'),
    ])
    .where('enrolment.institution_id', '=', institutionId)
    .where((eb) => eb.or([eb('enrolment.ends_on', 'is', null), eb('enrolment.ends_on', '>', from)]))
    .orderBy('enrolment.starts_on')
    .execute()
}

/** Institutions where these pupils are now; who is enrolled nowhere adds none. */
export async function listPresentSchools(db: Db, pupilIds: readonly string[]): Promise<readonly string[]> {
  if (pupilIds.length === 0) return []
  const { rows } = await sql<{ id: string }>`
    select distinct pupil.institution_id as id from people.pupils pupil
    where pupil.id = any (${[...pupilIds]}::uuid[]) and pupil.institution_id is not null`.execute(db)
  return rows.map(({ id }) => id)
}

/** What the register knows of a pupil, as a class list sees it. */
export type RegisteredPupil = {
  readonly id: string
  readonly givenName: string
  readonly familyName: string
  readonly bornOn: string
  readonly sex: string
  readonly codeIndex: string | null
  readonly schoolNumber: string | null
  readonly declaredMunicipalityId: string
  readonly municipalityId: string
  readonly institutionId: string | null
  readonly classId: string | null
  readonly formerly: readonly FormerIdentity[]
}

const registered = [
  'pupil.id',
  'pupil.given_name as givenName',
  'pupil.family_name as familyName',
  'pupil.born_on as bornOn',
  'pupil.sex',
  sql<string | null>`encode(pupil.personal_code_index, 'hex')`.as('codeIndex'),
  'pupil.school_number as schoolNumber',
  'pupil.declared_municipality_id as declaredMunicipalityId',
  'pupil.municipality_id as municipalityId',
  'pupil.institution_id as institutionId',
  'pupil.class_id as classId',
  formerly.as('formerly'),
] as const

/** Present pupils of an institution, and wherever they are those with one of these fingerprints. */
export async function listRegisteredPupils(
  db: Db,
  wanted: { readonly institutionId: string; readonly codeIndexes: readonly string[] },
): Promise<readonly RegisteredPupil[]> {
  const indexes = wanted.codeIndexes.map((index) => Buffer.from(index, 'hex'))
  return db
    .selectFrom('people.pupils as pupil')
    .select(registered)
    .where((eb) =>
      eb.or([
        eb('pupil.institution_id', '=', wanted.institutionId),
        eb('pupil.personal_code_index', '=', sql<Buffer>`any (${indexes}::bytea[])`),
      ]),
    )
    .execute()
}

export type OpenEnrolment = {
  readonly id: string
  readonly pupilId: string
  readonly institutionId: string
  readonly classId: string | null
  readonly startsOn: string
}

/** Enrolments without an end. */
export async function listOpenEnrolments(
  db: Db,
  pupilIds: readonly string[],
): Promise<readonly OpenEnrolment[]> {
  return db
    .selectFrom('people.enrolments as enrolment')
    .select([
      'enrolment.id',
      'enrolment.pupil_id as pupilId',
      'enrolment.institution_id as institutionId',
      'enrolment.class_id as classId',
      'enrolment.starts_on as startsOn',
    ])
    .where('enrolment.pupil_id', '=', sql<string>`any (${[...pupilIds]}::uuid[])`)
    .where('enrolment.ends_on', 'is', null)
    .execute()
}
