import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'
import { castId } from '../cast.ts'

const [MARA, DACE, MARTA] = [castId('mara.ozola'), castId('dace.vilka'), castId('marta.ozolina')]

/** EUR for the municipality in 2026/27: by pupils, a part of what all partners have for the kind in five years. */
const QUOTAS = sql`(values ('mentor-support', 5400.00), ('support-staff-support', 7100.00), ('reading-support-grades-1-3', 5200.00),
  ('grade-9-repeat-exams', 3300.00)) given (kind_code, amount)`

/** Quotas of the municipality of the cast, split by pupils in August and once changed; a unit cost; what was paid in October. */
export async function writeMoney(trx: Trx): Promise<void> {
  await sql`
    insert into money.quotas (change_id, position, municipality_id, institution_id, school_year, kind_version, kind_code, amount,
      reason, set_by, set_at)
    with place as (select municipality_id from people.pupils where id = ${MARTA}::uuid),
    change as (select gen_random_uuid() as id, kind_code, amount from ${QUOTAS}),
    school as (
      select pupil.institution_id as id, count(*) as pupils, sum(count(*)) over () as whole,
        row_number() over (order by pupil.institution_id)::int as position
      from people.pupils pupil
      join institutions.classes class on class.id = pupil.class_id and class.grade > 0
      where pupil.municipality_id = (select municipality_id from place) and pupil.institution_id is not null
      group by pupil.institution_id)
    select change.id, 0, place.municipality_id, null, '2026/27', '2024', change.kind_code, change.amount, 'Vienošanās ar VISC, 1. pielikums',
      ${MARA}::uuid, '2026-08-12T07:40:00Z'::timestamptz
    from change cross join place
    union all
    select change.id, school.position, place.municipality_id, school.id, '2026/27', '2024', change.kind_code,
      floor(change.amount * school.pupils / school.whole * 100) / 100, 'Vienošanās ar VISC, 1. pielikums',
      ${MARA}::uuid, '2026-08-12T07:40:00Z'::timestamptz
    from change cross join place cross join school`.execute(trx)
  await sql`
    insert into money.rates (id, municipality_id, kind_version, kind_code, valid_from, amount, indirect_percent, source, set_by, set_at)
    select gen_random_uuid(), municipality_id, '2024', kind_code, '2026-09-01', 12.74, 15, 'Vienošanās ar VISC, 2. pielikums',
      ${MARA}::uuid, '2026-08-12T07:55:00Z'
    from people.pupils marta cross join (values ('mentor-support'), ('support-staff-support')) priced (kind_code)
    where marta.id = ${MARTA}::uuid`.execute(trx)
  await sql`
    insert into money.payments (id, municipality_id, institution_id, school_year, kind_version, kind_code, month, amount, document,
      recorded_by, recorded_at)
    select gen_random_uuid(), municipality_id, institution_id, '2026/27', '2024', 'support-staff-support', '2026-10-01', 24.60,
      'Rīkojums Nr. 1-9/41', ${DACE}::uuid, '2026-11-06T08:15:00Z'
    from people.pupils marta where marta.id = ${MARTA}::uuid`.execute(trx)
}
