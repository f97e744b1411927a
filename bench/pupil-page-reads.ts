import { sql } from 'kysely'
import type { Db } from '#platform/db/connect.ts'

export type ReaderPlace = { readonly classId: string; readonly pupilId: string }

/** The classes in which most pupils were noticed, each with one of them. */
export async function noticedPupilsByClass(owner: Db, classes: number): Promise<readonly ReaderPlace[]> {
  const { rows } = await sql<ReaderPlace>`
    select flag.class_id as "classId", min(flag.pupil_id::text) as "pupilId"
    from risk.flags flag join people.pupils pupil on pupil.id = flag.pupil_id and pupil.class_id = flag.class_id
    where flag.withdrawn_at is null
    group by flag.class_id order by count(*) desc, flag.class_id limit ${classes}`.execute(owner)
  return rows
}

/** The bare rows of one pupil, table by table, without any right being asked about. */
export async function readBareRows(owner: Db, pupilId: string): Promise<void> {
  const tables = [
    sql`people.pupils pupil where pupil.id`,
    sql`people.enrolments enrolment where enrolment.pupil_id`,
    sql`signals.term_summaries summary where summary.pupil_id`,
    sql`signals.subject_summaries summary where summary.pupil_id`,
    sql`signals.absences absence where absence.pupil_id`,
    sql`risk.flags flag where flag.pupil_id`,
    sql`risk.assessments assessment where assessment.pupil_id`,
    sql`plans.plans plan where plan.pupil_id`,
  ]
  await Promise.all(tables.map((table) => sql`select * from ${table} = ${pupilId}::uuid`.execute(owner)))
}

/** A session of somebody who has just signed in. */
export async function startSession(
  server: Db,
  session: { readonly hash: Buffer; readonly personId: string; readonly now: Date; readonly endsAt: Date },
): Promise<void> {
  const { hash, personId, now, endsAt } = session
  await sql`select access.start_session(${hash}, ${personId}::uuid, 'demo', true, ${now}, ${endsAt})`.execute(
    server,
  )
}
