import type { Place } from '#foundation/access/index.ts'
import type { Db, Trx } from '#platform/db/connect.ts'

export type StandingMerge = {
  readonly id: string
  readonly keptId: string
  readonly absorbedId: string
  /** Where the child is now. */
  readonly now: Place
  /** Where the two pupils were. */
  readonly were: readonly Place[]
}

/** A merge that nobody has taken back. */
export async function findStandingMerge(db: Db, mergeId: string): Promise<StandingMerge | undefined> {
  const row = await db
    .selectFrom('people.merges as merge')
    .innerJoin('people.pupils as pupil', 'pupil.id', 'merge.current_id')
    .select([
      'merge.id',
      'merge.kept_id as keptId',
      'merge.absorbed_id as absorbedId',
      'merge.kept_municipality_id',
      'merge.kept_institution_id',
      'merge.absorbed_municipality_id',
      'merge.absorbed_institution_id',
      'pupil.id as pupilId',
      'pupil.municipality_id as municipalityId',
      'pupil.institution_id as institutionId',
      'pupil.class_id as classId',
    ])
    .where('merge.id', '=', mergeId)
    .where('merge.undone_at', 'is', null)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { id, keptId, absorbedId, pupilId, municipalityId, institutionId, classId } = row
  return {
    id,
    keptId,
    absorbedId,
    now: { pupilId, municipalityId, institutionId, classId },
    were: [
      { municipalityId: row.kept_municipality_id, institutionId: row.kept_institution_id },
      { municipalityId: row.absorbed_municipality_id, institutionId: row.absorbed_institution_id },
    ],
  }
}

/** The first of two pupils who were told apart; undefined when that is not the actor's to see. */
export async function findApart(
  trx: Trx,
  apartId: string,
): Promise<{ readonly pupilId: string } | undefined> {
  return trx
    .selectFrom('people.told_apart as apart')
    .select('apart.one_id as pupilId')
    .where('apart.id', '=', apartId)
    .executeTakeFirst()
}

/** Whether somebody has said that these are two children. */
export async function areToldApart(db: Db, pupilIds: readonly [string, string]): Promise<boolean> {
  const [one = '', other = ''] = pupilIds.toSorted()
  const row = await db
    .selectFrom('people.told_apart as apart')
    .select('apart.id')
    .where('apart.one_id', '=', one)
    .where('apart.other_id', '=', other)
    .where('apart.taken_back_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}
