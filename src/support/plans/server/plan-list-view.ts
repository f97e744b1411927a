import { type Expression, type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import { type Actor, reachCondition } from '#foundation/access/index.ts'
import { PupilId } from '#foundation/people/contract/ids.ts'
import type { Db } from '#platform/db/connect.ts'
import { PlanId } from '../contract/ids.ts'
import type { PlanCount, PlanFilter, PlanPage, PlanRow, PupilPlan } from '../contract/plan-lists.ts'
import { CatalogueName, Outcome, Party, PlanKind, PlanStatus } from '../contract/plan-words.ts'
import { reviewIsDue } from './plan-review-reads.ts'

const on = (table: string) => ({ table, pupilColumn: 'pupil_id' })
const Risks = z.array(CatalogueName.extend({ outcome: Outcome.nullable() }))

/** Plans within the actor's reach, newest first, a page at a time, in one query. */
export async function listPlanRows(
  db: Db,
  actor: Actor,
  filter: PlanPage,
): Promise<{ rows: PlanRow[]; next: string | null }> {
  const found = await selectPlans(db)
    .where(reachCondition(actor, 'plan.read', on('plan')))
    .where((where) => where.and([...conditions(filter), ...startedBefore(filter.after)]))
    .limit(filter.limit + 1)
    .execute()
  const page = found.slice(0, filter.limit)
  const last = page.at(-1)
  return {
    rows: page.map(rowOf),
    next: found.length > filter.limit && last ? `${last.started_at.toISOString()}~${last.id}` : null,
  }
}

/** How many plans, and how many of their risks, a list with this filter holds. */
export function countListedPlans(db: Db, actor: Actor, filter: PlanFilter): Promise<PlanCount> {
  return countPlansWhere(db, filter, reachCondition(actor, 'plan.read', on('plan')))
}

/**
 * Plans that were opened where the actor may see figures, for pupils who have moved out of the actor's reach. Only how many:
 * the records follow the pupil. Ask elevated, else there are none.
 */
export function countPlansOfMovedOn(db: Db, actor: Actor, filter: PlanFilter): Promise<PlanCount> {
  const counts = reachCondition(actor, 'institution.overview', on('origin'))
  const opens = reachCondition(actor, 'plan.read', on('plan'))
  return countPlansWhere(db, filter, sql`${counts} and ${opens} is not true`)
}

async function countPlansWhere(db: Db, filter: PlanFilter, reach: Expression<SqlBool>): Promise<PlanCount> {
  const { rows } = await sql<PlanCount>`
    select count(distinct plan.id) as plans, count(risk.id) as risks
    from plans.plans plan
    join institutions.semesters semester on semester.id = plan.semester_id
    cross join lateral (select plan.origin_municipality_id as municipality_id, plan.origin_institution_id as institution_id,
      null::uuid as class_id, null::uuid as pupil_id) origin
    left join plans.plan_risks risk on risk.plan_id = plan.id
      ${filter.outcome === undefined ? sql`` : sql`and risk.outcome = ${filter.outcome}`}
    where ${sql.join([reach, ...conditions(filter)], sql` and `)}`.execute(db)
  return rows[0] ?? { plans: 0, risks: 0 }
}

/** All plans of one pupil that the actor may see, newest first. */
export async function listPlansOfPupilRows(db: Db, pupilId: string): Promise<PupilPlan[]> {
  const rows = await selectPlans(db)
    .select(['plan.strengths', 'plan.pupil_words'])
    .where('plan.pupil_id', '=', pupilId)
    .execute()
  return rows.map((row) => ({
    ...rowOf(row),
    words: { strengths: row.strengths, pupilView: row.pupil_words },
  }))
}

function conditions(filter: PlanFilter): Expression<SqlBool>[] {
  const equal = (column: string, value: string | undefined) =>
    value === undefined ? [] : [sql<SqlBool>`${sql.ref(`plan.${column}`)} = ${value}`]
  return [
    ...equal('status', filter.status),
    ...equal('origin_institution_id', filter.institutionId),
    ...equal('origin_municipality_id', filter.municipalityId),
    ...equal('class_id', filter.classId),
    ...equal('semester_id', filter.semesterId),
    ...(filter.schoolYear === undefined ? [] : [sql<SqlBool>`semester.school_year = ${filter.schoolYear}`]),
    ...(filter.opened === undefined ? [] : [sql<SqlBool>`plan.opened_at is not null`]),
    ...(filter.review === undefined ? [] : [reviewIsDue('plan')]),
    ...(filter.outcome === undefined ? [] : [hasOutcome(filter.outcome)]),
  ]
}

function hasOutcome(outcome: Outcome): Expression<SqlBool> {
  return sql<SqlBool>`exists (select from plans.plan_risks met where met.plan_id = plan.id and met.outcome = ${outcome})`
}

function startedBefore(key: string | undefined): Expression<SqlBool>[] {
  if (key === undefined) return []
  const [startedAt, id] = key.split('~')
  return [sql<SqlBool>`(plan.started_at, plan.id) < (${startedAt}::timestamptz, ${id}::uuid)`]
}

const risksOfPlan = sql<unknown>`(
  select coalesce(jsonb_agg(jsonb_build_object('nameLv', item.name_lv, 'nameEn', item.name_en, 'outcome', risk.outcome)
                            order by risk.position, risk.id), '[]')
  from plans.plan_risks risk
  join classifiers.items item
    on item.classifier = 'risk' and item.version = risk.classifier_version and item.code = risk.risk_code
  where risk.plan_id = plan.id)`

/** Of a running plan: who refused since its approval, and has not said otherwise. */
const refusedBy = sql<unknown>`(
  select coalesce(jsonb_agg(distinct answer.party), '[]')
  from plans.plan_agreements answer
  where answer.plan_id = plan.id and plan.status = 'open' and answer.answer = 'refused' and answer.recorded_at > plan.opened_at
    and not exists (
      select from plans.plan_agreements later
      where later.plan_id = answer.plan_id and later.number > answer.number
        and later.party = answer.party and later.guardian_id is not distinct from answer.guardian_id))`

const measuresOfPlan = sql<number>`(select count(*) from plans.plan_measures measure where measure.plan_id = plan.id)`

function selectPlans(db: Db) {
  return db
    .selectFrom('plans.plans as plan')
    .innerJoin('people.pupils as pupil', 'pupil.id', 'plan.pupil_id')
    .innerJoin('institutions.semesters as semester', 'semester.id', 'plan.semester_id')
    .leftJoin('institutions.classes as class', 'class.id', 'plan.class_id')
    .leftJoin('institutions.institutions as institution', 'institution.id', 'plan.institution_id')
    .leftJoin('people.persons as starter', 'starter.id', 'plan.started_by')
    .select([
      'plan.id',
      'plan.kind',
      'plan.status',
      'plan.started_at',
      'plan.review_on',
      'pupil.id as pupil_id',
      'pupil.given_name',
      'pupil.family_name',
      'class.name as class_name',
      'institution.name as institution_name',
      'semester.school_year',
      'semester.number as semester_number',
      'starter.given_name as starter_given',
      'starter.family_name as starter_family',
      risksOfPlan.as('risks'),
      measuresOfPlan.as('measures'),
      refusedBy.as('refused_by'),
    ])
    .select(sql<string>`(plan.started_at at time zone 'Europe/Riga')::date`.as('started_on'))
    .orderBy('plan.started_at', 'desc')
    .orderBy('plan.id', 'desc')
}

function rowOf(row: Awaited<ReturnType<ReturnType<typeof selectPlans>['execute']>>[number]): PlanRow {
  return {
    id: PlanId.parse(row.id),
    kind: PlanKind.parse(row.kind),
    status: PlanStatus.parse(row.status),
    schoolYear: row.school_year,
    semester: row.semester_number,
    startedOn: row.started_on,
    reviewOn: row.review_on,
    startedBy: { givenName: row.starter_given ?? '', familyName: row.starter_family ?? '' },
    risks: Risks.parse(row.risks),
    measures: row.measures,
    refusedBy: z.array(Party).parse(row.refused_by),
    pupil: { id: PupilId.parse(row.pupil_id), givenName: row.given_name, familyName: row.family_name },
    className: row.class_name,
    institutionName: row.institution_name,
  }
}
