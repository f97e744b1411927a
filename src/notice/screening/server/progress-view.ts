import { type Expression, type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import { type Actor, type Capability, reachCondition } from '#foundation/access/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import { ClassProgress, SchoolProgress } from '../contract/screening.ts'
import { SIGNS_OF_A_PUPIL } from './sign-reads.ts'

type Asked = {
  readonly actor: Actor
  readonly semesterId: string
  readonly institutionId?: string | undefined
}

/** How far each class within reach is, of one school or of all, from the lowest grade. */
export async function listClassProgress(trx: Trx, asked: Asked): Promise<readonly ClassProgress[]> {
  const { rows } = await sql<unknown>`
    ${perClass(asked)}
    select class.id, class.name, class.grade, jsonb_build_object('id', institution.id, 'name', institution.name) as institution,
      progress.pupils, progress.done, progress.noticed
    from per_class progress
    join institutions.classes class on class.id = progress.class_id
    join institutions.institutions institution on institution.id = progress.institution_id
    order by institution.name, class.grade, class.name`.execute(trx)
  return z.array(ClassProgress).parse(rows)
}

/** The same, added up by school. */
export async function listSchoolProgress(trx: Trx, asked: Asked): Promise<readonly SchoolProgress[]> {
  const { rows } = await sql<unknown>`
    ${perClass(asked)}
    select institution.id, institution.name, count(*) as classes,
      count(*) filter (where progress.done = progress.pupils) as "classesDone",
      sum(progress.pupils)::int as pupils, sum(progress.done)::int as done, sum(progress.noticed)::int as noticed
    from per_class progress
    join institutions.institutions institution on institution.id = progress.institution_id
    group by institution.id, institution.name
    order by institution.name`.execute(trx)
  return z.array(SchoolProgress).parse(rows)
}

/** Counted from both sides and then joined, so that pupils of whom nobody has answered anything are there too. */
function perClass({ actor, semesterId, institutionId }: Asked) {
  return sql`
    with per_pupil as (
      select answer.class_id, answer.pupil_id, count(answer.value) >= ${SIGNS_OF_A_PUPIL} as is_done,
        coalesce(max(answer.value) >= ${OFTEN}, false) as is_noticed
      from screening.answers answer
      where answer.semester_id = ${semesterId}::uuid and answer.class_id is not null
        and ${within(actor, 'screening.read', 'answer', institutionId)}
      group by answer.class_id, answer.pupil_id),
    answered as (
      select class_id, count(*) filter (where is_done) as done, count(*) filter (where is_noticed) as noticed
      from per_pupil group by class_id),
    per_class as (
      select pupil.class_id, pupil.institution_id, count(*)::int as pupils,
        coalesce(max(answered.done), 0)::int as done, coalesce(max(answered.noticed), 0)::int as noticed
      from people.pupils pupil
      left join answered on answered.class_id = pupil.class_id
      where pupil.class_id is not null and ${within(actor, 'screening.read', 'pupil', institutionId)}
      group by pupil.class_id, pupil.institution_id)`
}

/** From "often" on a sign asks for attention. */
const OFTEN = 2

function within(
  actor: Actor,
  capability: Capability,
  table: 'answer' | 'pupil',
  institutionId: string | undefined,
): Expression<SqlBool> {
  const reach = reachCondition(actor, capability, {
    table,
    pupilColumn: table === 'pupil' ? 'id' : 'pupil_id',
  })
  return institutionId === undefined
    ? reach
    : sql<SqlBool>`${reach} and ${sql.ref(`${table}.institution_id`)} = ${institutionId}::uuid`
}
