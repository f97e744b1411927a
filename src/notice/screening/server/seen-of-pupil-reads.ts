import { sql } from 'kysely'
import { z } from 'zod'
import type { Db } from '#platform/db/connect.ts'

const SignSeen = z.object({
  /** Risks to which the sign points, in the edition of 2023. */
  pointsTo: z.array(z.string()),
  shortLv: z.string(),
  shortEn: z.string(),
  value: z.int().min(0).max(3),
  /** Empty when the reader may not know the person any more. */
  by: z.string(),
  at: z.date(),
})
export type SignSeen = z.output<typeof SignSeen>

/** Of each sign the newest answer since a day, in the order of the signs. */
export async function listNewestAnswers(
  db: Db,
  of: { readonly pupilId: string; readonly since: string },
): Promise<readonly SignSeen[]> {
  const { rows } = await sql<unknown>`
    select seen.* from (
      select distinct on (item.classifier, item.code) item.classifier, item.position,
        item.attributes -> 'pointsTo' as "pointsTo", item.attributes ->> 'shortLv' as "shortLv",
        item.attributes ->> 'shortEn' as "shortEn", answer.value, answer.answered_at as at,
        coalesce(person.given_name || ' ' || person.family_name, '') as by
      from screening.answers answer
      join classifiers.items item
        on item.classifier = answer.classifier and item.version = answer.classifier_version and item.code = answer.sign
      left join people.persons person on person.id = answer.answered_by
      where answer.pupil_id = ${of.pupilId}::uuid and answer.value is not null and answer.answered_at >= ${of.since}::date
      order by item.classifier, item.code, answer.answered_at desc) seen
    order by seen.classifier, seen.position`.execute(db)
  return z.array(SignSeen).parse(rows)
}
