import { sql } from 'kysely'
import { z } from 'zod'
import { type Actor, permits } from '#foundation/access/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import type { RouteOutput } from '#platform/http/api-route.ts'
import {
  type listReviewsOfPupil,
  type PlanReviews,
  PlanReviewView,
  ReviewText,
} from '../contract/plan-reviews.ts'
import { PlanStatus } from '../contract/plan-words.ts'
import { allows } from '../domain/plan-states.ts'
import type { ReviewedPlan } from '../domain/reviewing.ts'
import { nameOf } from './plan-review-reads.ts'
import { canWritePlan } from './policies.ts'

type Of = { readonly trx: Trx; readonly actor: Actor }

/** The reviews of a plan with the reader's own draft. */
export async function getPlanReviews({ trx, actor }: Of, planId: string): Promise<PlanReviews> {
  const plan = await trx
    .selectFrom('plans.plans as plan')
    .select(['plan.status', 'plan.pupil_id', 'plan.municipality_id', 'plan.institution_id', 'plan.class_id'])
    .where('plan.id', '=', planId)
    .executeTakeFirstOrThrow()
  const place = {
    pupilId: plan.pupil_id,
    municipalityId: plan.municipality_id,
    institutionId: plan.institution_id,
    classId: plan.class_id,
  }
  return {
    rows: await listReviews(trx, planId),
    draft: await findReviewDraft(trx, planId, actor.personId),
    can: {
      record: permits(canWritePlan, actor, place) && allows(PlanStatus.parse(plan.status), 'review'),
    },
  }
}

/** What this person has begun to write; version 0 and null before anything was saved. */
export async function findReviewDraft(
  trx: Trx,
  planId: string,
  authorId: string,
): Promise<PlanReviews['draft']> {
  const row = await trx
    .selectFrom('plans.review_drafts as draft')
    .select(['draft.value', 'draft.version'])
    .where('draft.plan_id', '=', planId)
    .where('draft.author_id', '=', authorId)
    .executeTakeFirst()
  return { value: ReviewText.nullable().parse(row?.value ?? null), version: row?.version ?? 0 }
}

const Row = PlanReviewView.extend({
  recorded: PlanReviewView.shape.recorded.extend({
    at: z.iso.datetime({ offset: true }).transform((at) => new Date(at).toISOString()),
  }),
})

async function listReviews(trx: Trx, planId: string): Promise<PlanReviewView[]> {
  const { rows } = await sql`
    select held.id, held.held_on as "heldOn", held.pupil_present as "pupilPresent", held.guardian_present as "guardianPresent",
      held.others, held.words, held.changes, held.next_on as "nextOn",
      jsonb_build_object('at', held.recorded_at, 'by', ${nameOf('recorder')}) as recorded,
      (select coalesce(jsonb_agg(${nameOf('person')} || jsonb_build_object('id', person.id) order by person.family_name, person.given_name), '[]')
       from plans.review_staff staff join people.persons person on person.id = staff.person_id where staff.review_id = held.id) as staff,
      ${partsOf('goal')} as goals, ${partsOf('measure')} as measures
    from plans.reviews held left join people.persons recorder on recorder.id = held.recorded_by
    where held.plan_id = ${planId}::uuid
    order by held.held_on desc, held.number desc`.execute(trx)
  return z.array(Row).parse(rows)
}

function partsOf(kind: 'goal' | 'measure') {
  const id = sql.ref(`part.${kind}_id`)
  return sql`(
    select coalesce(jsonb_agg(jsonb_build_object(${sql.lit(`${kind}Id`)}, ${id}, 'going', part.going, 'words', part.words) order by about.position, about.id), '[]')
    from plans.review_parts part join ${sql.table(`plans.plan_${kind}s`)} about on about.id = ${id}
    where part.review_id = held.id)`
}

/** The days between which a running plan is reviewed, and the staff, goals and measures that a review may name. */
export async function getReviewedPlan(trx: Trx, planId: string): Promise<ReviewedPlan> {
  const row = await trx
    .selectFrom('plans.plans as plan')
    .select('plan.ends_on')
    .select(sql<string>`(plan.opened_at at time zone 'Europe/Riga')::date`.as('opened_on'))
    .where('plan.id', '=', planId)
    .executeTakeFirstOrThrow()
  return { openedOn: row.opened_on, endsOn: row.ends_on }
}

/** Whether every goal and measure that the review tells of is the plan's. */
export async function knowsParts(trx: Trx, planId: string, review: ReviewText): Promise<boolean> {
  const goals = [...new Set(review.goals.map(({ goalId }) => goalId))]
  const measures = [...new Set(review.measures.map(({ measureId }) => measureId))]
  if (goals.length < review.goals.length || measures.length < review.measures.length) return false
  const { rows } = await sql<{ count: number }>`
    select (select count(*) from plans.plan_goals where plan_id = ${planId}::uuid and id = any (${goals}::uuid[]))
      + (select count(*) from plans.plan_measures where plan_id = ${planId}::uuid and id = any (${measures}::uuid[])) as count`.execute(
    trx,
  )
  return rows[0]?.count === goals.length + measures.length
}

/** That the plans of a pupil were reviewed, as far as row-level security shows them. */
export async function listReviewRowsOfPupil(
  trx: Trx,
  pupilId: string,
): Promise<RouteOutput<typeof listReviewsOfPupil>['rows']> {
  const { rows } = await sql<RouteOutput<typeof listReviewsOfPupil>['rows'][number]>`
    select held.id, held.plan_id as "planId", held.held_on as "heldOn", held.changes, ${nameOf('recorder')} as "recordedBy"
    from plans.reviews held
    join plans.plans plan on plan.id = held.plan_id
    left join people.persons recorder on recorder.id = held.recorded_by
    where plan.pupil_id = ${pupilId}::uuid
    order by held.held_on desc, held.recorded_at desc`.execute(trx)
  return rows
}
