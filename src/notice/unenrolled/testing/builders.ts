import type { Insertable } from 'kysely'
import type { Db } from '#platform/db/connect.ts'
import type { UnenrolledEntries } from '#platform/db/schema.ts'
import { newId } from '#platform/ids/ids.ts'

/** An open entry of a child added by hand on 10 October 2026, of whom nothing has been recorded: silent since 6 November. */
export async function anEntry(
  owner: Db,
  municipalityId: string,
  overrides: Partial<Insertable<UnenrolledEntries>> = {},
): Promise<string> {
  const id = newId()
  await owner
    .insertInto('unenrolled.entries')
    .values({
      id,
      municipality_id: municipalityId,
      given_name: 'Rūta',
      family_name: 'Zariņa',
      born_on: '2014-05-02',
      known_from: 'Sociālais dienests',
      opened_on: '2026-10-10',
      opened_at: new Date('2026-10-10T08:00:00Z'),
      terms_from: '2009-08-04',
      due_on: '2026-11-05',
      ...overrides,
    })
    .execute()
  return id
}
