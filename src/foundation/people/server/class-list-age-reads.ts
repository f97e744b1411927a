import { sql } from 'kysely'
import { z } from 'zod'
import type { Semester } from '#foundation/institutions/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import type { ClassListAge } from '../contract/class-lists.ts'
import { oldListBefore } from '../domain/class-list-age.ts'

type Asking = {
  readonly municipalityIds: readonly string[]
  /** The schools of these municipalities, or the schools elsewhere in which their residents learn. */
  readonly of: 'schools' | 'schools-of-residents'
  readonly today: string
  readonly semester: Semester | undefined
}

const NOTHING: ClassListAge = { until: null, old: [] }

/**
 * How old the class lists of some schools are, class by class, in one query. A class without pupils is in no list and old for
 * nobody. Ask elevated: classes of another municipality's schools count by whether anybody is in them, not by who.
 */
export async function findClassListAge(
  trx: Trx,
  { municipalityIds, of, today, semester }: Asking,
): Promise<ClassListAge> {
  if (semester === undefined) return NOTHING
  const own = sql`institution.municipality_id = any (${[...municipalityIds]}::uuid[])`
  const within =
    of === 'schools'
      ? own
      : sql`institution.id in (select pupil.institution_id from people.pupils pupil
          where pupil.declared_municipality_id = any (${[...municipalityIds]}::uuid[])
            and pupil.declared_municipality_id <> pupil.municipality_id)`
  const bound = oldListBefore(today, semester)
  const { rows } = await sql<unknown>`
    with classes as (
      select class.institution_id, class.name, coalesce(max(list.listed_on), '-infinity') as until
      from institutions.institutions institution
      join institutions.classes class on class.institution_id = institution.id and class.school_year = ${semester.schoolYear}
      left join people.class_lists list on list.class_id = class.id
      where ${within} and exists (select from people.pupils pupil where pupil.class_id = class.id)
      group by class.id)
    select institution.id, institution.name, nullif(min(classes.until), '-infinity') as until,
      min(classes.until) < ${bound}::date as "isOld", ${own} as "canOpen",
      case when max(classes.until) < ${bound}::date then '{}'::text[]
        else coalesce(array_agg(classes.name order by length(classes.name), classes.name) filter (where classes.until < ${bound}::date), '{}') end as classes
    from classes
    join institutions.institutions institution on institution.id = classes.institution_id
    group by institution.id, institution.name
    order by min(classes.until), institution.name`.execute(trx)
  const schools = z.array(Row).parse(rows)
  const fresh = schools.filter(({ isOld }) => !isOld)
  return {
    until: fresh.map(({ until }) => until ?? '').sort()[0] ?? null,
    old: schools.flatMap(({ id, name, until, isOld, classes, canOpen }) =>
      isOld ? [{ institution: { id, name }, until, classes, canOpen }] : [],
    ),
  }
}

const Row = z.object({
  id: z.uuid(),
  name: z.string(),
  until: z.iso.date().nullable(),
  isOld: z.boolean(),
  canOpen: z.boolean(),
  classes: z.array(z.string()),
})
