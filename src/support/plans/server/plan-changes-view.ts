import { sql } from 'kysely'
import { z } from 'zod'
import type { Trx } from '#platform/db/connect.ts'
import { LISTED_CHANGES, PlanChange } from '../contract/plan-changes.ts'

const Row = PlanChange.extend({ at: z.date().transform((at) => at.toISOString()) })

/**
 * What was changed in a plan since it was approved, newest first: saves of one field by one person on one day are one change, from
 * what it was before them to what it came to.
 */
export async function listChangesOf(trx: Trx, planId: string): Promise<PlanChange[]> {
  const { rows } = await sql`
    with saved as (
      select version.*, lag(version.value) over (partition by version.subject_id, version.field order by version.version) as before,
        (version.saved_at at time zone 'Europe/Riga')::date as day
      from plans.field_versions version where version.plan_id = ${planId}::uuid),
    changed as (
      select subject_id, field, saved_by, day, max(saved_at) as at,
        (array_agg(before order by version))[1] as before, (array_agg(value order by version desc))[1] as after
      from saved
      where version > 0 and saved_at > (select plan.opened_at from plans.plans plan where plan.id = ${planId}::uuid)
      group by subject_id, field, saved_by, day)
    select changed.field, nullif(changed.before, '""') as before, nullif(changed.after, '""') as after, changed.day as on, changed.at,
      jsonb_build_object('givenName', coalesce(person.given_name, ''), 'familyName', coalesce(person.family_name, '')) as by,
      coalesce(
        (select jsonb_build_object('nameLv', item.name_lv, 'nameEn', item.name_en)
         from plans.plan_risks risk join classifiers.items item
           on item.classifier = 'risk' and item.version = risk.classifier_version and item.code = risk.risk_code
         where risk.id = changed.subject_id),
        (select jsonb_build_object('nameLv', item.name_lv, 'nameEn', item.name_en)
         from plans.plan_measures measure join classifiers.items item
           on item.classifier = measure.classifier and item.version = measure.classifier_version and item.code = measure.item_code
         where measure.id = changed.subject_id),
        (select jsonb_build_object('nameLv', goal.goal, 'nameEn', goal.goal) from plans.plan_goals goal where goal.id = changed.subject_id)
      ) as of
    from changed left join people.persons person on person.id = changed.saved_by
    where changed.before is distinct from changed.after
    order by changed.at desc, changed.field limit ${LISTED_CHANGES}`.execute(trx)
  return z.array(Row).parse(rows)
}
