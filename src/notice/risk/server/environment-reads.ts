import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'
import type { NoticedShare } from '../domain/outlier.ts'

export type PupilEnvironment = {
  readonly className: string
  readonly institutionName: string
  readonly class: NoticedShare
  /** The class included. */
  readonly school: NoticedShare
  /** Schools of the same kind, this one included. */
  readonly municipality: NoticedShare
}

type Row = {
  readonly className: string
  readonly institutionName: string
  readonly classPupils: number
  readonly classNoticed: number
  readonly schoolPupils: number
  readonly schoolNoticed: number
  readonly municipalityPupils: number
  readonly municipalityNoticed: number
}

/**
 * How many pupils are noticed in the pupil's class, school and municipality, in one query. Only rules of the state count: they
 * hold everywhere alike, and a school that looks more closely by a rule of its own does not stand out for that. Preschool is left out.
 * Undefined for somebody without a class or in preschool. Ask elevated: a class teacher does not see other classes.
 */
export async function findPupilEnvironment(
  trx: Trx,
  of: { readonly pupilId: string; readonly semesterId: string },
): Promise<PupilEnvironment | undefined> {
  const { rows } = await sql<Row>`
    with self as (
      select pupil.class_id, pupil.institution_id, pupil.municipality_id, class.name as class_name,
        school.name as institution_name, school.kind
      from people.pupils pupil
      join institutions.classes class on class.id = pupil.class_id and class.grade > 0
      join institutions.institutions school on school.id = pupil.institution_id
      where pupil.id = ${of.pupilId}::uuid),
    groups as materialized (
      select class.id as class_id, class.institution_id
      from self
      join institutions.institutions school on school.municipality_id = self.municipality_id and school.kind = self.kind
      join institutions.classes class on class.institution_id = school.id and class.grade > 0),
    pupils as (
      select pupil.class_id, count(*) as pupils
      from people.pupils pupil where pupil.municipality_id = (select municipality_id from self) and pupil.class_id is not null
      group by pupil.class_id),
    noticed as (
      select flag.class_id, count(distinct flag.pupil_id) as noticed
      from risk.flags flag
      join risk.rules rule on rule.code = flag.rule and rule.municipality_id is null
      where flag.municipality_id = (select municipality_id from self) and flag.semester_id = ${of.semesterId}::uuid
        and flag.withdrawn_at is null
      group by flag.class_id)
    select self.class_name as "className", self.institution_name as "institutionName",
      coalesce(sum(pupils.pupils) filter (where groups.class_id = self.class_id), 0)::int as "classPupils",
      coalesce(sum(noticed.noticed) filter (where groups.class_id = self.class_id), 0)::int as "classNoticed",
      coalesce(sum(pupils.pupils) filter (where groups.institution_id = self.institution_id), 0)::int as "schoolPupils",
      coalesce(sum(noticed.noticed) filter (where groups.institution_id = self.institution_id), 0)::int as "schoolNoticed",
      coalesce(sum(pupils.pupils), 0)::int as "municipalityPupils",
      coalesce(sum(noticed.noticed), 0)::int as "municipalityNoticed"
    from self
    cross join groups
    join pupils on pupils.class_id = groups.class_id
    left join noticed on noticed.class_id = groups.class_id
    group by self.class_name, self.institution_name`.execute(trx)
  const [row] = rows
  return (
    row && {
      className: row.className,
      institutionName: row.institutionName,
      class: { pupils: row.classPupils, noticed: row.classNoticed },
      school: { pupils: row.schoolPupils, noticed: row.schoolNoticed },
      municipality: { pupils: row.municipalityPupils, noticed: row.municipalityNoticed },
    }
  )
}
