import { sql } from 'kysely'
import type { Db } from '#platform/db/connect.ts'

/** Imports that have since changed rows which this import wrote: they must be undone before it. */
export async function listImportsUpon(db: Db, importId: string): Promise<readonly string[]> {
  const found = await sql<{ import_id: string }>`
    select before.import_id from signals.replaced_absences before where before.before_import_id = ${importId}::uuid
    union
    select before.import_id from signals.replaced_marks before where before.before_import_id = ${importId}::uuid`.execute(
    db,
  )
  return found.rows.map((row) => row.import_id)
}

/** Imports from which the pupils have absences, marks or remarks. */
export async function listImportsAbout(db: Db, pupilIds: readonly string[]): Promise<readonly string[]> {
  const ids = sql`any (${[...pupilIds]}::uuid[])`
  const years = sql`any (array(select code from institutions.school_years))`
  const found = await sql<{ import_id: string }>`
    select absence.import_id from signals.absences absence
    where absence.school_year = ${years} and absence.pupil_id = ${ids} and absence.import_id is not null
    union
    select mark.import_id from signals.marks mark
    where mark.school_year = ${years} and mark.pupil_id = ${ids} and mark.import_id is not null
    union
    select record.import_id from signals.behaviour_records record
    where record.pupil_id = ${ids} and record.import_id is not null`.execute(db)
  return found.rows.map((row) => row.import_id)
}

/** A pupil and the first day of interest. */
export type PupilFrom = { readonly pupilId: string; readonly from: string }
export type RecordedFrom = {
  readonly pupilId: string
  readonly firstOn: string
  readonly lastOn: string
  readonly absences: number
  readonly marks: number
}

/** What an institution has recorded of pupils in a school year from a day on; those of whom there is nothing are left out. */
export async function listRecordedFrom(
  db: Db,
  { institutionId, schoolYear }: { readonly institutionId: string; readonly schoolYear: string },
  pupils: readonly PupilFrom[],
): Promise<readonly RecordedFrom[]> {
  if (pupils.length === 0) return []
  const found = await sql<RecordedFrom>`
    with since as (
      select * from jsonb_to_recordset(${JSON.stringify(pupils)}::jsonb) as given ("pupilId" uuid, "from" date)),
    recorded as (
      select since."pupilId", absence.on_date, 'absence' as what from since
      join signals.absences absence on absence.school_year = ${schoolYear} and absence.pupil_id = since."pupilId"
        and absence.on_date >= since."from" and absence.institution_id = ${institutionId}::uuid
      union all
      select since."pupilId", mark.on_date, 'mark' from since
      join signals.marks mark on mark.school_year = ${schoolYear} and mark.pupil_id = since."pupilId"
        and mark.on_date >= since."from" and mark.institution_id = ${institutionId}::uuid)
    select "pupilId", min(on_date) as "firstOn", max(on_date) as "lastOn",
      (count(*) filter (where what = 'absence'))::int as absences, (count(*) filter (where what = 'mark'))::int as marks
    from recorded group by "pupilId"`.execute(db)
  return found.rows
}

/** All subjects by code, with their names. */
export async function listSubjects(
  db: Db,
): Promise<readonly { code: string; nameLv: string; nameEn: string }[]> {
  return db
    .selectFrom('signals.subjects as subject')
    .select(['subject.code', 'subject.name_lv as nameLv', 'subject.name_en as nameEn'])
    .orderBy('subject.name_lv')
    .execute()
}
