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

/** What the flags of a pupil count that were raised and not withdrawn, newest first: kinds of rules, whoever owns them. */
export async function listOpenRulesOfPupil(db: Db, pupilId: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('risk.flags as flag')
    .innerJoin('risk.rules as rule', 'rule.code', 'flag.rule')
    .select('rule.kind')
    .where('flag.pupil_id', '=', pupilId)
    .where('flag.withdrawn_at', 'is', null)
    .orderBy('flag.raised_at', 'desc')
    .execute()
  return [...new Set(rows.map((row) => row.kind))]
}
