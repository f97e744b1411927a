import { sql } from 'kysely'
import { type Actor, reachCondition } from '#foundation/access/index.ts'
import type { Semester } from '#foundation/institutions/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import type { DataUntil } from '../contract/data-until.ts'

/** Up to which days the data of this semester go that the actor sees; without a right to signals there are none. */
export async function findDataUntil(
  trx: Trx,
  {
    actor,
    semester,
    institutionId,
  }: { actor: Actor; semester: Semester | undefined; institutionId?: string | undefined },
): Promise<DataUntil> {
  if (semester === undefined) return { absencesUntil: null, marksUntil: null }
  const within =
    institutionId === undefined ? sql`true` : sql`summary.institution_id = ${institutionId}::uuid`
  const { rows } = await sql<{ absences: string | null; marks: string | null }>`
    select max(summary.absences_until) as absences, max(summary.marks_until) as marks
    from signals.term_summaries summary
    where summary.semester_id = ${semester.id}::uuid and ${within}
      and ${reachCondition(actor, 'signals.read', { table: 'summary', pupilColumn: 'pupil_id' })}`.execute(
    trx,
  )
  return { absencesUntil: rows[0]?.absences ?? null, marksUntil: rows[0]?.marks ?? null }
}
