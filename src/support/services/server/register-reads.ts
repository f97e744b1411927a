import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'
import { ageOn, type Register } from '../domain/eligibility.ts'

/** Highest grade of general education; above stand the vocational courses (institutions.classes.grade). */
const LAST_GRADE = 12

export type RegisterAsked = {
  readonly pupilId: string
  readonly kindCode: string
  /** The day on which the service begins: the grade and the institution of that day, else the present ones. */
  readonly on: string
  /** To be granted, the plan must run; to be asked for, it may still be written. */
  readonly planMustRun: boolean
}

type Row = {
  readonly born_on: string
  readonly grade: number | null
  readonly kind: string | null
  readonly founder: Register['founder']
  readonly is_in_plan: boolean
}

/** What the register knows of the pupil for a service of a kind. */
export async function readRegister(trx: Trx, asked: RegisterAsked): Promise<Register> {
  const planStatuses = asked.planMustRun ? ['open'] : ['draft', 'proposed', 'open']
  const { rows } = await sql<Row>`
    select pupil.born_on, class.grade, institution.kind, institution.founder,
      exists (
        select from plans.plans plan
        join plans.plan_measures measure on measure.plan_id = plan.id
        where plan.pupil_id = pupil.id and plan.status = any (${planStatuses}::text[])
          and measure.classifier = 'support-kind' and measure.item_code = ${asked.kindCode}) as is_in_plan
    from people.pupils pupil
    left join lateral (
      select enrolment.class_id, enrolment.institution_id from people.enrolments enrolment
      where enrolment.pupil_id = pupil.id and enrolment.starts_on <= ${asked.on}::date
        and (enrolment.ends_on is null or enrolment.ends_on > ${asked.on}::date)
      order by enrolment.starts_on desc, enrolment.id desc limit 1) then_in on true
    left join institutions.classes class on class.id = coalesce(then_in.class_id, pupil.class_id)
    left join institutions.institutions institution
      on institution.id = coalesce(then_in.institution_id, pupil.institution_id)
    where pupil.id = ${asked.pupilId}::uuid`.execute(trx)
  const [row] = rows
  if (row === undefined) throw new Error('a pupil within reach is not in the register')
  return {
    grade: gradeOf(row.grade),
    course: row.grade !== null && row.grade > LAST_GRADE ? row.grade - LAST_GRADE : null,
    institutionType: institutionTypeOf(row.kind),
    founder: row.founder,
    age: ageOn(row.born_on, asked.on),
    isInPlan: row.is_in_plan,
  }
}

function gradeOf(grade: number | null): number | null {
  return grade !== null && grade >= 1 && grade <= LAST_GRADE ? grade : null
}

/** Special schools give general education. */
function institutionTypeOf(kind: string | null): Register['institutionType'] {
  if (kind === 'special') return 'general'
  return kind === 'general' || kind === 'vocational' || kind === 'preschool' ? kind : null
}
