import { sql } from 'kysely'
import { z } from 'zod'
import { type Actor, holdsAnywhere, reachCondition } from '#foundation/access/index.ts'
import { PupilId } from '#foundation/people/contract/ids.ts'
import { wholeDays } from '#notice/risk/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import {
  leadsPlan,
  neededOrder,
  neededPlans,
  reviewIsAskedOf,
  reviewIsDue,
  stuckMeasures,
} from '#support/plans/index.ts'
import { PlanStage, type TodayItem, type TodayView } from '../contract/today.ts'

/** More than any municipality has: no school is left out without a word. */
export const SHOWN_SCHOOLS = 200

type Asking = { readonly actor: Actor; readonly today: string; readonly semesterId: string }

const on = (table: string) => ({ table, pupilColumn: 'pupil_id' })

/**
 * What is begun and not finished, in one query, the longest waiting first: drafts of this person, and plans that they evaluated without
 * saying what follows; pupils for whom an assessment of
 * this semester or the one before says that a plan is needed and nobody has begun one, of those for whom the person may, and how
 * many there are; and by school, how many proposals wait for the approval of this person, who has no part in them, and how many
 * services that others asked for wait for the decision of this person; and by plan that this person leads, how many measures cannot be
 * done and wait for a decision.
 */
export async function listUnfinishedSupport(
  trx: Trx,
  { actor, today }: Pick<Asking, 'actor' | 'today'>,
  limit: number,
): Promise<{
  drafts: TodayItem[]
  needed: NeededPlan[]
  count: number
  proposals: TodayItem[]
  requests: TodayItem[]
  stuck: TodayItem[]
}> {
  const rows = await sql<UnfinishedRow>`
    select 'assessment-draft' as kind, draft.id, draft.started_at, ${pupilOf('draft')} as about, 'draft' as stage, 0 as count, 0 as rank
    from risk.assessments draft where draft.status = 'draft' and draft.started_by = ${actor.personId}::uuid
    union all
    select 'plan-unfinished', draft.id, draft.started_at, ${pupilOf('draft')},
      case when plans.last_step_is(draft.id, '{returned}', null) then 'returned' else 'draft' end, 0, 0
    from plans.plans draft where draft.status = 'draft' and draft.started_by = ${actor.personId}::uuid
    union all
    select 'plan-unfinished', evaluated.id, evaluated.evaluated_at, ${pupilOf('evaluated')}, 'evaluated', 0, 0
    from plans.plans evaluated where evaluated.status = 'evaluated' and evaluated.evaluated_by = ${actor.personId}::uuid
    union all
    select 'measure-stuck', plan.id, min(told.said_at), ${pupilOf('plan')}, '', count(*), 0 ${stuckMeasures}
      and ${leadsPlan('plan', actor.personId)} and ${reachCondition(actor, 'plan.write', on('plan'))}
    group by plan.id, plan.pupil_id
    union all (
      select 'plan-needed', needed.id, needed.completed_at, ${pupilOf('needed')}, '', count(*) over (), (needed.level <> 'crisis')::int ${neededPlans({ actor, today })}
      order by ${neededOrder} limit ${limit})
    union all
    select 'plan-proposals', institution.id, min(step.taken_at),
      jsonb_build_object('id', institution.id, 'name', institution.name), '', count(*), 0
    from plans.plans plan
    join institutions.institutions institution on institution.id = plan.institution_id
    cross join lateral (
      select taken_at from plans.plan_steps where plan_id = plan.id order by number desc limit 1) step
    where plan.status = 'proposed' and ${reachCondition(actor, 'plan.approve', on('plan'))}
      and not plans.has_part_in(plan.id, ${actor.personId}::uuid)
    group by institution.id, institution.name
    union all
    select 'service-requests', institution.id, min(service.requested_at),
      jsonb_build_object('id', institution.id, 'name', institution.name), '', count(*), 0
    from services.services service
    join institutions.institutions institution on institution.id = service.institution_id
    where service.status = 'requested' and ${reachCondition(actor, 'service.decide', on('service'))}
      and service.requested_by <> ${actor.personId}::uuid
    group by institution.id, institution.name
    order by rank, started_at`.execute(trx)
  const items = rows.rows.map(unfinishedItem)
  return {
    drafts: items.filter(({ kind }) => kind === 'assessment-draft' || kind === 'plan-unfinished'),
    needed: items.filter((item) => item.kind === 'plan-needed'),
    count: rows.rows.find(({ kind }) => kind === 'plan-needed')?.count ?? 0,
    proposals: items.filter(({ kind }) => kind === 'plan-proposals'),
    requests: items.filter(({ kind }) => kind === 'service-requests'),
    stuck: items.filter(({ kind }) => kind === 'measure-stuck'),
  }
}

type NeededPlan = Extract<TodayItem, { kind: 'plan-needed' }>

function unfinishedItem({ kind, id, about, started_at, stage, count }: UnfinishedRow) {
  const at = started_at.toISOString()
  switch (kind) {
    case 'plan-proposals':
    case 'service-requests':
      return { kind, institution: Place.parse(about), count, oldestAt: at }
    case 'plan-needed':
      return { kind, assessmentId: id, pupil: Pupil.parse(about), assessedAt: at }
    case 'measure-stuck':
      return { kind, planId: id, pupil: Pupil.parse(about), count, oldestAt: at }
    case 'plan-unfinished':
      return { kind, planId: id, pupil: Pupil.parse(about), startedAt: at, stage: PlanStage.parse(stage) }
    case 'assessment-draft':
      return { kind, assessmentId: id, pupil: Pupil.parse(about), startedAt: at }
  }
}

type UnfinishedRow = {
  readonly kind:
    | 'assessment-draft'
    | 'plan-unfinished'
    | 'plan-needed'
    | 'plan-proposals'
    | 'service-requests'
    | 'measure-stuck'
  readonly id: string
  /** The pupil; of proposals and requests the school. */
  readonly about: unknown
  /** Of plans. */
  readonly stage: string
  readonly started_at: Date
  /** Of needed plans, proposals, requests and measures that cannot be done: how many wait. */
  readonly count: number
}

/** Open plans whose review is due or comes soon and is asked of the person: the first ones, and how many there are. */
export async function listDueReviews(
  trx: Trx,
  { actor, today }: Asking,
  limit: number,
): Promise<{ items: TodayItem[]; count: number }> {
  const { rows } = await sql<{ id: string; review_on: string; pupil: unknown; count: number }>`
    select plan.id, plan.review_on, ${pupilOf('plan')} as pupil, count(*) over () as count
    from plans.plans plan
    where ${reviewIsDue('plan')} and ${reviewIsAskedOf('plan', actor.personId)}
      and ${reachCondition(actor, 'plan.write', on('plan'))}
    order by plan.review_on, plan.id limit ${limit}`.execute(trx)
  const items = rows.map((row) => ({
    kind: 'plan-review' as const,
    planId: row.id,
    reviewOn: row.review_on,
    isLate: row.review_on < today,
    pupil: Pupil.parse(row.pupil),
  }))
  return { items, count: rows[0]?.count ?? 0 }
}

/** Schools whose notices have passed on to the municipality, for whoever oversees them. */
export async function listStuckSchools(trx: Trx, { actor }: Asking, now: Date): Promise<TodayItem[]> {
  if (!holdsAnywhere(actor, 'municipality.overview')) return []
  const rows = await sql<StuckRow>`
    select institution.id, institution.name, count(*) as count, min(flag.raised_at) as oldest,
      (select max(reminder.sent_at) from risk.reminders reminder where reminder.institution_id = institution.id) as reminded
    from risk.flags flag
    join institutions.institutions institution on institution.id = flag.institution_id
    where flag.answered_at is null and flag.withdrawn_at is null and flag.municipality_since is not null
      and ${reachCondition(actor, 'municipality.overview', on('flag'))}
    group by institution.id, institution.name
    order by min(flag.raised_at), institution.name
    limit ${SHOWN_SCHOOLS}`.execute(trx)
  return rows.rows.map((row) => ({
    kind: 'stuck-flags',
    institution: { id: row.id, name: row.name },
    count: row.count,
    oldestDays: wholeDays(row.oldest, now),
    remindedAt: row.reminded?.toISOString() ?? null,
  }))
}

type StuckRow = {
  readonly id: string
  readonly name: string
  readonly count: number
  readonly oldest: Date
  readonly reminded: Date | null
}

/**
 * From notice to first action this semester, where the person answers, and up to when the data go that the person sees. Without
 * a right to flags or signals there is nothing to count, and both are empty.
 */
export async function readClock(
  trx: Trx,
  { actor, semesterId }: Asking,
): Promise<Pick<TodayView, 'clock' | 'freshness'>> {
  const { rows } = await sql<ClockRow>`
    select flags.*, data.*
    from (
      select (percentile_cont(0.5) within group (
          order by extract(epoch from flag.answered_at - flag.raised_at) / 86400)
          filter (where flag.answered_at is not null))::float8 as median,
        count(flag.answered_at) as answered, count(*) as raised
      from risk.flags flag
      where flag.semester_id = ${semesterId}::uuid and flag.withdrawn_at is null
        and ${reachCondition(actor, 'flag.read', on('flag'))}) flags
    cross join (
      select max(summary.absences_until) as absences, max(summary.marks_until) as marks
      from signals.term_summaries summary
      where summary.semester_id = ${semesterId}::uuid
        and ${reachCondition(actor, 'signals.read', on('summary'))}) data`.execute(trx)
  const row = rows[0]
  return {
    clock: row === undefined || row.raised === 0 ? null : clockOf(row),
    freshness: { absencesUntil: row?.absences ?? null, marksUntil: row?.marks ?? null },
  }
}

type ClockRow = {
  readonly median: number | null
  readonly answered: number
  readonly raised: number
  readonly absences: string | null
  readonly marks: string | null
}

function clockOf({ median, answered, raised }: ClockRow) {
  return { medianDays: median === null ? null : Math.round(median * 10) / 10, answered, raised }
}

const Place = z.object({ id: z.uuid(), name: z.string() })

const Pupil = z.object({
  id: PupilId,
  givenName: z.string(),
  familyName: z.string(),
  className: z.string().nullable(),
})

function pupilOf(table: string) {
  return sql`(select jsonb_build_object('id', pupil.id, 'givenName', pupil.given_name, 'familyName', pupil.family_name, 'className', class.name)
    from people.pupils pupil left join institutions.classes class on class.id = pupil.class_id
    where pupil.id = ${sql.ref(`${table}.pupil_id`)})`
}
