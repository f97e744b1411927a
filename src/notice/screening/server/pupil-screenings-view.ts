import { sql } from 'kysely'
import { z } from 'zod'
import type { Trx } from '#platform/db/connect.ts'
import { listPupilScreenings } from '../contract/screening.ts'

const Row = listPupilScreenings.output.shape.rows.element
const Read = Row.extend({ lastAnsweredAt: z.coerce.date().transform((at) => at.toISOString()) })

/** Each semester in which the pupil was screened, newest first, with the names of the signs as they were then. */
export async function listScreeningsOfPupil(trx: Trx, pupilId: string): Promise<z.output<typeof Row>[]> {
  const { rows } = await sql<unknown>`
    select jsonb_build_object('schoolYear', semester.school_year, 'number', semester.number) as semester,
      jsonb_agg(jsonb_build_object('code', answer.sign, 'value', answer.value,
        'shortLv', item.attributes ->> 'shortLv', 'shortEn', item.attributes ->> 'shortEn') order by item.position) as signs,
      coalesce(max(note.value), '') as note, max(answer.answered_at) as "lastAnsweredAt",
      array_agg(distinct coalesce(person.given_name || ' ' || person.family_name, '')) as by
    from screening.answers answer
    join institutions.semesters semester on semester.id = answer.semester_id
    join classifiers.items item
      on item.classifier = answer.classifier and item.version = answer.classifier_version and item.code = answer.sign
    left join people.persons person on person.id = answer.answered_by
    left join screening.notes note on note.pupil_id = answer.pupil_id and note.semester_id = answer.semester_id
    where answer.pupil_id = ${pupilId}::uuid and answer.value is not null
    group by semester.id, semester.school_year, semester.number, semester.starts_on
    order by semester.starts_on desc`.execute(trx)
  return z.array(Read).parse(rows)
}
