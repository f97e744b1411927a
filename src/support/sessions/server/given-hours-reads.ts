import { sql } from 'kysely'
import type { Db } from '#platform/db/connect.ts'
import type { GivenRow } from '../contract/given-hours.ts'

/**
 * What was given between two days, by institution, specialist, kind, subject and month, in institutions whose sessions the actor reads
 * whole: where it was given, also to pupils who have left since. The latest month first.
 */
export async function findGivenHours(
  db: Db,
  span: { readonly from: string; readonly until: string },
): Promise<GivenRow[]> {
  const { rows } = await sql<GivenRow>`
    select jsonb_build_object('id', institution.id, 'name', institution.name) as institution,
      jsonb_build_object('id', given.specialist_id, 'givenName', coalesce(person.given_name, ''), 'familyName', coalesce(person.family_name, '')) as specialist,
      jsonb_build_object('classifier', kind.classifier, 'code', kind.code, 'nameLv', kind.name_lv, 'nameEn', kind.name_en) as kind,
      given.subject, given.month, given.sessions, given.session_minutes as "sessionMinutes", given.pupils,
      given.pupil_minutes as "pupilMinutes", given.missed
    from sessions.given_hours(${span.from}::date, ${span.until}::date) given
    join institutions.institutions institution on institution.id = given.institution_id
    left join people.persons person on person.id = given.specialist_id
    join classifiers.items kind
      on kind.classifier = given.classifier and kind.version = given.classifier_version and kind.code = given.kind_code
    order by given.month desc, institution.name, person.family_name, person.given_name, kind.code, given.subject`.execute(
    db,
  )
  return rows
}
