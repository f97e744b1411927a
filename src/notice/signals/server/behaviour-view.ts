import type { z } from 'zod'
import type { Trx } from '#platform/db/connect.ts'
import { Behaviour, SHOWN_REMARKS } from '../contract/behaviour.ts'

/** Remarks about one pupil and how many there were in each semester, in two queries. */
export async function getBehaviour(trx: Trx, pupilId: string): Promise<z.output<typeof Behaviour>> {
  const semesters = await trx
    .selectFrom('signals.term_summaries as summary')
    .innerJoin('institutions.semesters as semester', 'semester.id', 'summary.semester_id')
    .select([
      'semester.school_year as schoolYear',
      'semester.number',
      'summary.praises',
      'summary.reprimands',
      'summary.incidents',
    ])
    .where('summary.pupil_id', '=', pupilId)
    .where('summary.behaviour_until', 'is not', null)
    .orderBy('semester.starts_on', 'desc')
    .execute()
  const records = await trx
    .selectFrom('signals.behaviour_records as record')
    .select(['record.on_date as on', 'record.kind', 'record.remark'])
    .where('record.pupil_id', '=', pupilId)
    .orderBy('record.on_date', 'desc')
    .orderBy('record.kind')
    .orderBy('record.remark')
    .limit(SHOWN_REMARKS)
    .execute()
  return Behaviour.parse({ semesters, records })
}
