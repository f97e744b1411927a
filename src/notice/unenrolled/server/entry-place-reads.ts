import type { Place } from '#foundation/access/index.ts'
import type { Trx } from '#platform/db/connect.ts'

/** The place of an entry, for policies: the municipality of the declared residence, and the pupil where there is one. */
export async function entryPlace({
  trx,
  params,
}: {
  readonly trx: Trx
  readonly params: { readonly entryId: string }
}): Promise<Place | undefined> {
  const row = await trx
    .selectFrom('unenrolled.entries as entry')
    .select(['entry.municipality_id', 'entry.pupil_id'])
    .where('entry.id', '=', params.entryId)
    .executeTakeFirst()
  if (row === undefined) return undefined
  return { municipalityId: row.municipality_id, ...(row.pupil_id === null ? {} : { pupilId: row.pupil_id }) }
}
