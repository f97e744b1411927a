import type { z } from 'zod'
import type { Trx } from '#platform/db/connect.ts'
import { Behaviour, SHOWN_REMARKS } from '../contract/behaviour.ts'

/** Remarks about one pupil and how many there were in each semester, in two queries. */
export async function getBehaviour(
  trx: Trx,
  pupilId: string,
): Promise<Omit<z.output<typeof Behaviour>, 'until'>> {
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
  return Behaviour.omit({ until: true }).parse({ semesters, records })
}

/**
 * How far the remarks of the pupil's school reach this semester. A pupil without remarks has no day of their own, so the school's
 * last one says how fresh "none" is. Ask elevated: others' remarks are not open to everybody who reads this pupil's.
 */
export async function findBehaviourUntil(
  trx: Trx,
  of: { readonly pupilId: string; readonly since: string },
): Promise<string | null> {
  const row = await trx
    .selectFrom('people.pupils as pupil')
    .innerJoin(
      'signals.behaviour_records as record',
      'record.recorded_institution_id',
      'pupil.institution_id',
    )
    .select(({ fn }) => fn.max('record.on_date').as('until'))
    .where('pupil.id', '=', of.pupilId)
    .where('record.on_date', '>=', of.since)
    .executeTakeFirst()
  return row?.until ?? null
}
