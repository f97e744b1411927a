import type { Db } from '#platform/db/connect.ts'

/** A flag, if it belongs to this pupil and the actor may see it. */
export async function findFlagOfPupil(
  db: Db,
  ids: { pupilId: string; flagId: string },
): Promise<{ id: string } | undefined> {
  return db
    .selectFrom('risk.flags as flag')
    .select('flag.id')
    .where('flag.id', '=', ids.flagId)
    .where('flag.pupil_id', '=', ids.pupilId)
    .executeTakeFirst()
}

/** Rules that hold for a pupil in a semester: codes of flags that were raised and not withdrawn. */
export async function listOpenRulesOfPupil(db: Db, pupilId: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('risk.flags as flag')
    .select('flag.rule')
    .where('flag.pupil_id', '=', pupilId)
    .where('flag.withdrawn_at', 'is', null)
    .orderBy('flag.raised_at', 'desc')
    .execute()
  return [...new Set(rows.map((row) => row.rule))]
}
