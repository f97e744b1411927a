import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'
import { stableId } from '#platform/ids/stable-id.ts'
import { castId } from '../cast.ts'

/** The school of the cast has decided to talk early with those who finish basic school; without the cast there is no such rule. */
export async function addOwnRule(trx: Trx): Promise<void> {
  const rule = stableId('demo-rule', 'early talk')
  await sql`
    with school as (
      select school.id, school.municipality_id, school.name
      from access.grants holder join institutions.institutions school on school.id = holder.scope_id
      where holder.person_id = ${castId('dace.vilka')}::uuid),
    rule as (
      insert into risk.rules (code, kind, name_lv, name_en, evidence, municipality_id, institution_id)
      select ${rule}, 'unexcused-lessons', 'Agrīna saruna par kavējumiem', 'An early talk about absence', 'own', municipality_id, id
      from school returning code)
    insert into risk.rule_versions (id, rule, version, level, thresholds, grade_from, grade_to, source_lv, source_en, valid_from,
      valid_until, reason, decided_by, decided_at, applied_at)
    select version.id::uuid, rule.code, version.number, 'attention', version.thresholds::jsonb, 8, 9, school.name, school.name,
      version.valid_from::date, version.valid_until::date, version.reason, ${castId('dace.vilka')}::uuid,
      version.valid_from::date + time '08:00', now()
    from rule cross join school cross join (values
      (${stableId('demo-rule', 'version 1')}, 1, '{"moreThanLessons": 15}', '2026-09-01', '2026-10-11',
        'Pedagoģiskās padomes sēdes lēmums: runāt, pirms ir 20 stundas.'),
      (${stableId('demo-rule', 'version 2')}, 2, '{"moreThanLessons": 10}', '2026-10-12', null,
        'Pēc pirmā mēneša: 15 stundas bija par vēlu.')
    ) version (id, number, thresholds, valid_from, valid_until, reason)`.execute(trx)
}
