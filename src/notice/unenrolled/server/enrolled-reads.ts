import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'

type Child = {
  readonly givenName: string
  readonly familyName: string
  readonly bornOn: string
  readonly today: string
}

/** Whether a child of this name and birth date learns at some institution today. Ask elevated; says yes or no, never where. */
export async function isEnrolledSomewhere(
  trx: Trx,
  { givenName, familyName, bornOn, today }: Child,
): Promise<boolean> {
  const { rows } = await sql<{ learns: boolean }>`
    select exists (
      select from people.pupils pupil
      join people.enrolments enrolment on enrolment.pupil_id = pupil.id and enrolment.starts_on <= ${today}::date
        and coalesce(enrolment.ends_on, 'infinity') >= ${today}::date
      where pupil.born_on = ${bornOn}::date and lower(pupil.given_name) = lower(${givenName})
        and lower(pupil.family_name) = lower(${familyName})) as learns`.execute(trx)
  return rows[0]?.learns === true
}
