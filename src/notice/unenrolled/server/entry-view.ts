import { sql } from 'kysely'
import { z } from 'zod'
import type { Trx } from '#platform/db/connect.ts'
import { notFound } from '#platform/errors/app-error.ts'
import { UnenrolledView } from '../contract/unenrolled.ts'
import { listCauses } from './cause-reads.ts'
import { childJoin, entryRow, rowOf } from './entry-row-view.ts'

const Moment = z.coerce.date().transform((at) => at.toISOString())
const Rest = UnenrolledView.pick({
  version: true,
  cause: true,
  pupilId: true,
  municipalityName: true,
  knownFrom: true,
  sourceLv: true,
  sourceEn: true,
}).extend({ history: z.array(UnenrolledView.shape.history.element.extend({ at: Moment })) })

/** The entry as its page shows it, with its whole history, the newest first. */
export async function getEntryView(
  { trx, today }: { readonly trx: Trx; readonly today: string },
  id: string,
): Promise<UnenrolledView> {
  const { rows } = await sql<{ row: unknown; rest: unknown }>`
    select ${entryRow} as row, jsonb_build_object('version', entry.version, 'cause', entry.cause, 'pupilId', entry.pupil_id,
      'municipalityName', municipality.name, 'knownFrom', entry.known_from, 'sourceLv', terms.source_lv, 'sourceEn', terms.source_en,
      'history', (select coalesce(jsonb_agg(jsonb_build_object('id', change.id, 'kind', change.kind, 'status', change.status,
          'cause', change.cause, 'action', change.action, 'words', change.words, 'nextCheckOn', change.next_check_on, 'at', change.recorded_at,
          'by', coalesce((select person.given_name || ' ' || person.family_name from people.persons person where person.id = change.recorded_by), ''))
        order by change.version desc, change.recorded_at desc), '[]')
        from unenrolled.changes change where change.entry_id = entry.id)) as rest
    from unenrolled.entries entry ${childJoin}
    join institutions.municipalities municipality on municipality.id = entry.municipality_id
    join unenrolled.terms terms on terms.valid_from = entry.terms_from
    where entry.id = ${id}::uuid`.execute(trx)
  const found = rows[0]
  if (found === undefined) throw notFound()
  return { ...rowOf(found.row, today), ...Rest.parse(found.rest), causeChoices: await listCauses(trx) }
}
