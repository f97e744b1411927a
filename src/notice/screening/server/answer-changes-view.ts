import { sql } from 'kysely'
import { z } from 'zod'
import type { Trx } from '#platform/db/connect.ts'
import { AnswerChange, LISTED_CHANGES } from '../contract/screening.ts'

/** How many answers about the pupil were changed or taken back. */
export async function countChangesOf(trx: Trx, pupilId: string): Promise<number> {
  const { count } = await trx
    .selectFrom('screening.changes as change')
    .select((select) => select.fn.countAll<string>().as('count'))
    .where('change.pupil_id', '=', pupilId)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Answers about the pupil that no longer hold, the last changed first, with the names of the signs as they were then. */
export async function listChangesOf(trx: Trx, pupilId: string): Promise<AnswerChange[]> {
  const { rows } = await sql`
    select change.id, jsonb_build_object('schoolYear', semester.school_year, 'number', semester.number) as semester,
      item.attributes ->> 'shortLv' as "shortLv", item.attributes ->> 'shortEn' as "shortEn", change.before, change.after,
      coalesce(earlier.given_name || ' ' || earlier.family_name, '') as "beforeBy",
      (change.before_at at time zone 'Europe/Riga')::date as "beforeOn",
      coalesce(person.given_name || ' ' || person.family_name, '') as by, (change.changed_at at time zone 'Europe/Riga')::date as on
    from screening.changes change
    join institutions.semesters semester on semester.id = change.semester_id
    join classifiers.items item
      on item.classifier = change.classifier and item.version = change.classifier_version and item.code = change.sign
    left join people.persons earlier on earlier.id = change.before_by
    left join people.persons person on person.id = change.changed_by
    where change.pupil_id = ${pupilId}::uuid
    order by change.changed_at desc, change.id limit ${LISTED_CHANGES}`.execute(trx)
  return z.array(AnswerChange).parse(rows)
}
