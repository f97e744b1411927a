import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'
import type { SealedCode } from './sealed-code.ts'

export type PupilFields = {
  readonly givenName: string
  readonly familyName: string
  readonly bornOn: string
  readonly sex: string
  readonly schoolNumber: string | null
  readonly declaredMunicipalityId: string
  readonly municipalityId: string
  readonly institutionId: string | null
  readonly classId: string | null
}

/** `code` undefined leaves the code as it is, null takes it away. */
export type PupilWrite = PupilFields & { readonly id: string; readonly code?: SealedCode | null }

export type EnrolmentWrite = {
  readonly id: string
  readonly pupilId: string
  readonly institutionId: string
  readonly classId: string | null
  readonly startsOn: string
}

export type EnrolmentState = {
  readonly id: string
  readonly classId: string | null
  readonly endsOn: string | null
  readonly endReason: string | null
}

const fields = sql`(id uuid, "givenName" text, "familyName" text, "bornOn" date, sex text, "schoolNumber" text,
  "declaredMunicipalityId" uuid, "municipalityId" uuid, "institutionId" uuid, "classId" uuid,
  "setsCode" boolean, sealed text, index text)`

/** New pupils, in one statement. */
export async function insertPupils(trx: Trx, pupils: readonly PupilWrite[]): Promise<void> {
  if (pupils.length === 0) return
  await sql`
    insert into people.pupils (id, given_name, family_name, born_on, sex, school_number, declared_municipality_id,
      municipality_id, institution_id, class_id, personal_code_sealed, personal_code_index)
    select given.id, given."givenName", given."familyName", given."bornOn", given.sex, given."schoolNumber",
      given."declaredMunicipalityId", given."municipalityId", given."institutionId", given."classId",
      decode(given.sealed, 'hex'), decode(given.index, 'hex')
    from jsonb_to_recordset(${asJson(pupils)}::jsonb) as given ${fields}`.execute(trx)
}

/** Pupils as they are to be, in one statement; what belongs to them moves along (people.carry_place). */
export async function updatePupils(trx: Trx, pupils: readonly PupilWrite[]): Promise<void> {
  if (pupils.length === 0) return
  await sql`
    update people.pupils pupil
    set given_name = given."givenName", family_name = given."familyName", born_on = given."bornOn", sex = given.sex,
      school_number = given."schoolNumber", declared_municipality_id = given."declaredMunicipalityId",
      municipality_id = given."municipalityId", institution_id = given."institutionId", class_id = given."classId",
      personal_code_sealed = case when given."setsCode" then decode(given.sealed, 'hex') else pupil.personal_code_sealed end,
      personal_code_index = case when given."setsCode" then decode(given.index, 'hex') else pupil.personal_code_index end
    from jsonb_to_recordset(${asJson(pupils)}::jsonb) as given ${fields}
    where pupil.id = given.id`.execute(trx)
}

function asJson(pupils: readonly PupilWrite[]): string {
  return JSON.stringify(
    pupils.map(({ code, ...rest }) => ({
      ...rest,
      setsCode: code !== undefined,
      sealed: code?.sealed.toString('hex') ?? null,
      index: code?.index.toString('hex') ?? null,
    })),
  )
}

export async function insertEnrolments(trx: Trx, enrolments: readonly EnrolmentWrite[]): Promise<void> {
  if (enrolments.length === 0) return
  await sql`
    insert into people.enrolments (id, pupil_id, institution_id, class_id, starts_on)
    select given.id, given."pupilId", given."institutionId", given."classId", given."startsOn"
    from jsonb_to_recordset(${JSON.stringify(enrolments)}::jsonb)
      as given (id uuid, "pupilId" uuid, "institutionId" uuid, "classId" uuid, "startsOn" date)`.execute(trx)
}

/** Ends enrolments, moves them to another class, or restores them. */
export async function updateEnrolments(trx: Trx, enrolments: readonly EnrolmentState[]): Promise<void> {
  if (enrolments.length === 0) return
  await sql`
    update people.enrolments enrolment
    set class_id = given."classId", ends_on = given."endsOn", end_reason = given."endReason"
    from jsonb_to_recordset(${JSON.stringify(enrolments)}::jsonb)
      as given (id uuid, "classId" uuid, "endsOn" date, "endReason" text)
    where enrolment.id = given.id`.execute(trx)
}
