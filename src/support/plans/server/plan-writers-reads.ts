import type { Trx } from '#platform/db/connect.ts'

/** Others than whoever began the plan who have something in it that they have not taken out themselves; also what somebody overwrote. */
export async function listOtherWriters(
  trx: Trx,
  plan: { readonly id: string; readonly startedBy: string },
): Promise<{ givenName: string; familyName: string }[]> {
  const last = trx
    .selectFrom('plans.field_versions as saved')
    .distinctOn(['saved.saved_by', 'saved.subject_id', 'saved.field'])
    .select(['saved.saved_by', 'saved.value'])
    .where('saved.plan_id', '=', plan.id)
    .where('saved.saved_by', '<>', plan.startedBy)
    .orderBy('saved.saved_by')
    .orderBy('saved.subject_id')
    .orderBy('saved.field')
    .orderBy('saved.version', 'desc')
  return trx
    .selectFrom(last.as('last'))
    .leftJoin('people.persons as person', 'person.id', 'last.saved_by')
    .select((select) => [
      select.fn.coalesce('person.given_name', select.val('')).as('givenName'),
      select.fn.coalesce('person.family_name', select.val('')).as('familyName'),
    ])
    .distinct()
    .where('last.value', 'not in', ['""', 'null'])
    .orderBy('familyName')
    .execute()
}
