import { type RawBuilder, sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'
import type { NoticedShare } from '../domain/outlier.ts'
import { countChangedClasses } from './class-count-store.ts'

export type ClassEnvironment = {
  readonly institutionId: string
  readonly className: string
  readonly institutionName: string
  readonly class: NoticedShare
  /** The class included. */
  readonly school: NoticedShare
  /** Schools of the same kind, this one included. */
  readonly municipality: NoticedShare
}

type Counts = Pick<ClassEnvironment, 'class' | 'school' | 'municipality'>

/**
 * How many pupils are noticed in a class, its school and its municipality, from the kept counts, in three queries. Only rules of
 * the state count: they hold everywhere alike, and a school that looks more closely by a rule of its own does not stand out for
 * that. Preschool is left out: undefined. Ask elevated: a class teacher does not see other classes.
 */
export async function findClassEnvironment(
  trx: Trx,
  of: { readonly classId: string; readonly semesterId: string },
): Promise<ClassEnvironment | undefined> {
  const self = await findSelf(trx, of.classId)
  if (self === undefined) return undefined
  await countChangedClasses(trx, { semesterId: of.semesterId, municipalityId: self.municipalityId })
  const { rows } = await sql<Counts>`
    select ${sumsWhere(sql`counts.class_id = ${of.classId}::uuid`, of.semesterId)} as class,
      ${sumsWhere(sql`counts.institution_id = ${self.institutionId}::uuid`, of.semesterId)} as school,
      ${sumsWhere(sql`true`, of.semesterId)} as municipality
    from institutions.institutions school
    join risk.class_counts counts on counts.institution_id = school.id
    where school.municipality_id = ${self.municipalityId}::uuid and school.kind = ${self.kind}`.execute(trx)
  const { className, institutionId, institutionName } = self
  return rows[0] && { institutionId, className, institutionName, ...rows[0] }
}

function findSelf(trx: Trx, classId: string) {
  return trx
    .selectFrom('institutions.classes as class')
    .innerJoin('institutions.institutions as school', 'school.id', 'class.institution_id')
    .select([
      'class.name as className',
      'school.id as institutionId',
      'school.name as institutionName',
      'school.kind',
      'school.municipality_id as municipalityId',
    ])
    .where('class.id', '=', classId)
    .where('class.grade', '>', 0)
    .executeTakeFirst()
}

/** `{"pupils": …, "noticed": …}` of the kept counts of some classes. */
function sumsWhere(condition: RawBuilder<unknown>, semesterId: string): RawBuilder<NoticedShare> {
  return sql<NoticedShare>`jsonb_build_object(
    'pupils', coalesce(sum(counts.pupils) filter (where ${condition}), 0),
    'noticed', coalesce(sum(counts.noticed) filter (where ${condition} and counts.semester_id = ${semesterId}::uuid), 0))`
}

export type ClassShare = NoticedShare & { readonly classId: string; readonly name: string }

/** How many pupils are noticed in each class of a school, from the kept counts, in two queries. Ask elevated, like the above. */
export async function listClassShares(
  trx: Trx,
  of: { readonly institutionId: string; readonly semesterId: string },
): Promise<readonly ClassShare[]> {
  await sql`
    select risk.count_changed_classes(${of.semesterId}::uuid, school.municipality_id, null)
    from institutions.institutions school where school.id = ${of.institutionId}::uuid`.execute(trx)
  return trx
    .selectFrom('risk.class_counts as counts')
    .innerJoin('institutions.classes as class', 'class.id', 'counts.class_id')
    .select(['counts.class_id as classId', 'class.name', 'counts.pupils'])
    .select(
      sql<number>`case when counts.semester_id = ${of.semesterId}::uuid then counts.noticed else 0 end`.as(
        'noticed',
      ),
    )
    .where('counts.institution_id', '=', of.institutionId)
    .orderBy('class.grade')
    .orderBy('class.name')
    .execute()
}
