import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import { type Actor, grantsFor, holds, type Place, reachCondition } from '#foundation/access/index.ts'
import type { Db, Trx } from '#platform/db/connect.ts'
import {
  keptFirst,
  type Likened,
  type Likeness,
  likenessOf,
  type Shared,
} from '../domain/likeness-of-pair.ts'

const PairPupil = z.object({
  id: z.uuid(),
  givenName: z.string(),
  familyName: z.string(),
  bornOn: z.string(),
  sex: z.enum(['female', 'male']),
  hasCode: z.boolean(),
  schoolNumber: z.string().nullable(),
  declaredMunicipalityId: z.uuid(),
  municipalityId: z.uuid(),
  institutionId: z.uuid().nullable(),
  classId: z.uuid().nullable(),
})
export type PairPupil = z.infer<typeof PairPupil> & Likened

export type FoundPair = Likeness & { readonly pupils: readonly [PairPupil, PairPupil] }

/**
 * Pairs within the actor's reach that look like one child. Compared are only pupils of one birth date with a word of the name in
 * common, of one name, and of one number in one school: never everybody with everybody. Inside of a school its own clerk is asked,
 * across schools who answers for the municipality. Where every code is known hardly more than the pupils is read, so that *Today*
 * can ask each time.
 */
export async function listPairs(db: Db, actor: Actor): Promise<readonly FoundPair[]> {
  const found = await sql<{ a: unknown; b: unknown; shared: Shared[] }>`
    with mine as materialized (
      select pupil.*, pupil.personal_code_index is not null as has_code
      from people.pupils pupil where ${reachCondition(actor, 'pupil.merge', { table: 'pupil', pupilColumn: 'id' })}),
    open as materialized ( -- of two who are one child at most one has a code: one side is small
      select mine.id, mine.institution_id, mine.school_number from mine where not mine.has_code),
    words as materialized (
      select mine.id, mine.born_on, mine.has_code, word from mine
      cross join lateral regexp_split_to_table(mine.folded_name, '[^[:alnum:]]+') word
      where word <> '' and exists (select from open)),
    names as materialized (
      select words.id, words.has_code, string_agg(words.word, ' ' order by words.word) as name
      from words group by words.id, words.has_code),
    namesakes as materialized (
      select least(a.id, b.id) as a_id, greatest(a.id, b.id) as b_id from names a join names b on b.name = a.name and b.id <> a.id
      where not a.has_code
      group by 1, 2),
    alike as materialized (
      select least(a.id, b.id) as a_id, greatest(a.id, b.id) as b_id from words a
      join words b on b.born_on = a.born_on and b.word = a.word and b.id <> a.id
      where not a.has_code
      union
      select a_id, b_id from namesakes
      union
      select least(a.id, b.id), greatest(a.id, b.id) from open a
      join mine b on b.institution_id = a.institution_id and b.school_number = a.school_number and b.id <> a.id),
    ${sharedOf(sql`alike`)}
    select ${pupilJson('a')} as a, ${pupilJson('b')} as b, coalesce(shared.what, '{}') as shared
    from alike
    join mine a on a.id = alike.a_id
    join mine b on b.id = alike.b_id
    left join shared on shared.a_id = alike.a_id and shared.b_id = alike.b_id
    where ((a.institution_id = b.institution_id) is not true or a.institution_id = any (${schoolsOf(actor)}::uuid[]))
      and not exists (
        select from people.told_apart apart
        where apart.one_id = alike.a_id and apart.other_id = alike.b_id and apart.taken_back_at is null)`.execute(
    db,
  )
  return found.rows.flatMap((row) => pairOf(PairPupil.parse(row.a), PairPupil.parse(row.b), row.shared) ?? [])
}

/** Both pupils, when each is within the actor's reach, and how they are alike; undefined when one is not. */
export async function findPair(
  db: Db,
  actor: Actor,
  pupilIds: readonly [string, string],
): Promise<
  { readonly pupils: readonly [PairPupil, PairPupil]; readonly likeness: Likeness | undefined } | undefined
> {
  const found = await sql<{ a: unknown; b: unknown; shared: Shared[] }>`
    with mine as materialized (
      select pupil.* from people.pupils pupil
      where pupil.id = any (${[...pupilIds]}::uuid[])
        and ${reachCondition(actor, 'pupil.merge', { table: 'pupil', pupilColumn: 'id' })}),
    pair as materialized (select a.id as a_id, b.id as b_id from mine a join mine b on a.id < b.id),
    ${sharedOf(sql`pair`)}
    select ${pupilJson('a')} as a, ${pupilJson('b')} as b, coalesce(shared.what, '{}') as shared
    from pair
    join mine a on a.id = pair.a_id
    join mine b on b.id = pair.b_id
    left join shared on true`.execute(db)
  const [row] = found.rows
  if (row === undefined) return undefined
  const [a, b] = [PairPupil.parse(row.a), PairPupil.parse(row.b)]
  return { pupils: keptFirst(a, b), likeness: likenessOf(a, b, row.shared) }
}

/** The place of the first of two pupils, for the policy. */
export async function findPlaceOfFirst(trx: Trx, pupilId: string): Promise<Place | undefined> {
  const row = await trx
    .selectFrom('people.pupils as pupil')
    .select(['pupil.id', 'pupil.municipality_id', 'pupil.institution_id', 'pupil.class_id'])
    .where('pupil.id', '=', pupilId)
    .executeTakeFirst()
  return (
    row && {
      pupilId: row.id,
      municipalityId: row.municipality_id,
      institutionId: row.institution_id,
      classId: row.class_id,
    }
  )
}

/** Whether the actor may merge pupils of a place. */
export function reaches(actor: Actor, place: Place): boolean {
  return grantsFor(actor, 'pupil.merge', place).length > 0
}

function pairOf(a: PairPupil, b: PairPupil, shared: readonly Shared[]): FoundPair | undefined {
  const likeness = likenessOf(a, b, shared)
  return likeness && { ...likeness, pupils: keptFirst(a, b) }
}

/** Schools inside of which the actor is asked. */
export function schoolsOf(actor: Actor): string[] {
  return actor.grants.flatMap((grant) =>
    grant.scopeKind === 'institution' && grant.scopeId !== null && holds(grant, 'pupil.merge')
      ? [grant.scopeId]
      : [],
  )
}

function pupilJson(table: string): RawBuilder<unknown> {
  const column = (name: string) => sql.ref(`${table}.${name}`)
  return sql`jsonb_build_object('id', ${column('id')}, 'givenName', ${column('given_name')}, 'familyName', ${column('family_name')},
    'bornOn', ${column('born_on')}, 'sex', ${column('sex')}, 'hasCode', ${column('personal_code_index')} is not null,
    'schoolNumber', ${column('school_number')}, 'declaredMunicipalityId', ${column('declared_municipality_id')},
    'municipalityId', ${column('municipality_id')}, 'institutionId', ${column('institution_id')}, 'classId', ${column('class_id')})`
}

/** Days between one pupil's leaving and another's coming within which the two may be one who goes on under another name. */
const SUCCESSION_DAYS = 42

/**
 * `shared (a_id, b_id, what)` of pairs `(a_id, b_id)` out of `mine`: what they have in common (`Shared`) of where and when they
 * learnt in the schools of one municipality. Who has left is who learns nowhere now.
 */
function sharedOf(pairs: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    learnt as materialized (
      select enrolment.pupil_id, enrolment.class_id, class.institution_id, class.grade, school.municipality_id,
        daterange(enrolment.starts_on, enrolment.ends_on) as during,
        min(enrolment.starts_on) over (partition by enrolment.pupil_id) as came_on,
        case when mine.institution_id is null then max(enrolment.ends_on) over (partition by enrolment.pupil_id) end as left_on
      from people.enrolments enrolment
      join mine on mine.id = enrolment.pupil_id
      join institutions.classes class on class.id = enrolment.class_id
      join institutions.institutions school on school.id = class.institution_id
      where enrolment.pupil_id in (select a_id from ${pairs} union all select b_id from ${pairs})),
    shared as materialized (
      select pair.a_id, pair.b_id, array_agg(distinct common.what) as what
      from ${pairs} pair
      join learnt a on a.pupil_id = pair.a_id
      join learnt b on b.pupil_id = pair.b_id and b.municipality_id = a.municipality_id
      cross join lateral (values
        ('class', a.class_id = b.class_id),
        ('school', a.institution_id = b.institution_id and a.grade = b.grade and a.during && b.during),
        ('grade', a.grade = b.grade and a.during && b.during),
        ('succession', least(abs(a.left_on - b.came_on), abs(b.left_on - a.came_on)) <= ${SUCCESSION_DAYS}::int)
      ) common (what, holds)
      where common.holds
      group by pair.a_id, pair.b_id)`
}
