import { type Expression, sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'
import { endOfSemester } from './semester-reads.ts'

export type PlanHead = NonNullable<Awaited<ReturnType<typeof findPlanHead>>>

/** Another plan of the pupil with its semester, as JSON; null: there is none. */
const otherPlan = (condition: Expression<unknown>) => sql<unknown>`(
  select jsonb_build_object('id', other.id, 'schoolYear', term.school_year, 'number', term.number)
  from plans.plans other join institutions.semesters term on term.id = other.semester_id where ${condition})`

/** The plan's own row with the names around it, its last step, the plans before and after it, and whether the reader has a part in it. */
export async function findPlanHead(trx: Trx, planId: string) {
  return trx
    .selectFrom('plans.plans as plan')
    .innerJoin('people.pupils as pupil', 'pupil.id', 'plan.pupil_id')
    .innerJoin('institutions.semesters as semester', 'semester.id', 'plan.semester_id')
    .leftJoin('institutions.classes as class', 'class.id', 'plan.class_id')
    .leftJoin('institutions.institutions as institution', 'institution.id', 'plan.institution_id')
    .leftJoin('people.persons as starter', 'starter.id', 'plan.started_by')
    .leftJoin('people.persons as opener', 'opener.id', 'plan.opened_by')
    .leftJoin('people.persons as evaluator', 'evaluator.id', 'plan.evaluated_by')
    .leftJoinLateral(
      (join) =>
        join
          .selectFrom('plans.plan_steps as step')
          .leftJoin('people.persons as taker', 'taker.id', 'step.taken_by')
          .select([
            'step.kind as step_kind',
            'step.remark as step_remark',
            'step.taken_by as step_by',
            'step.taken_at as step_at',
            'taker.given_name as step_given',
            'taker.family_name as step_family',
          ])
          .whereRef('step.plan_id', '=', 'plan.id')
          .orderBy('step.number', 'desc')
          .limit(1)
          .as('last'),
      (on) => on.onTrue(),
    )
    .selectAll('plan')
    .selectAll('last')
    .select(sql<boolean>`plans.has_part_in(plan.id, access.actor())`.as('has_part'))
    .select([
      'pupil.given_name',
      'pupil.born_on',
      'pupil.family_name',
      'class.name as class_name',
      'institution.name as institution_name',
      'semester.school_year',
      'semester.number as semester_number',
      'semester.starts_on as semester_starts_on',
      endOfSemester.as('semester_ends_on'),
      'starter.given_name as starter_given',
      'starter.family_name as starter_family',
      'opener.given_name as opener_given',
      'opener.family_name as opener_family',
      'evaluator.given_name as evaluator_given',
      'evaluator.family_name as evaluator_family',
    ])
    .select([
      otherPlan(sql`other.id = plan.continues_plan_id`).as('continues'),
      otherPlan(sql`other.continues_plan_id = plan.id`).as('next'),
    ])
    .where('plan.id', '=', planId)
    .executeTakeFirst()
}
