import type { Trx } from '#platform/db/connect.ts'

/** What people answered for a service; empty where row-level security keeps it closed. */
export async function listAnswers(trx: Trx, serviceId: string) {
  return trx
    .selectFrom('services.answers as answer')
    .leftJoin('people.persons as person', 'person.id', 'answer.confirmed_by')
    .select([
      'answer.condition as question',
      'answer.holds',
      'answer.confirmed_on as confirmedOn',
      'answer.confirmed_at as confirmedAt',
      'person.given_name as givenName',
      'person.family_name as familyName',
    ])
    .where('answer.service_id', '=', serviceId)
    .orderBy('answer.condition')
    .execute()
}

export async function findServiceOfPupil(
  trx: Trx,
  { pupilId, serviceId }: { readonly pupilId: string; readonly serviceId: string },
) {
  return trx
    .selectFrom('services.services')
    .select(['kind_code as kindCode', 'starts_on as startsOn', 'requested_by as requestedBy'])
    .where('id', '=', serviceId)
    .where('pupil_id', '=', pupilId)
    .executeTakeFirst()
}
