import type { Trx } from '#platform/db/connect.ts'

/**
 * Others than whoever began the plan who have something in it that they have not taken out themselves, also what somebody
 * overwrote, or who wrote down what the family answered.
 */
export async function listOtherWriters(
  trx: Trx,
  plan: { readonly id: string; readonly startedBy: string },
): Promise<{ givenName: string; familyName: string }[]> {
  const recorded = trx
    .selectFrom('plans.plan_agreements as answer')
    .select('answer.recorded_by as by')
    .where('answer.plan_id', '=', plan.id)
    .where('answer.recorded_by', '<>', plan.startedBy)
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
  const writers = trx
    .selectFrom(last.as('last'))
    .select('last.saved_by as by')
    .where('last.value', 'not in', ['""', 'null'])
    .union(recorded)
  return trx
    .selectFrom(writers.as('writer'))
    .leftJoin('people.persons as person', 'person.id', 'writer.by')
    .select((select) => [
      select.fn.coalesce('person.given_name', select.val('')).as('givenName'),
      select.fn.coalesce('person.family_name', select.val('')).as('familyName'),
    ])
    .distinct()
    .orderBy('familyName')
    .execute()
}
