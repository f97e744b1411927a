import { type RawBuilder, sql } from 'kysely'
import { type Actor, reachCondition } from '#foundation/access/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import type { RouteOutput } from '#platform/http/api-route.ts'
import {
  LISTED_PUPILS,
  type MeetingDecision,
  MeetingReason,
  readMeetingMinutes,
  readPlanMeeting,
} from '../contract/plan-meeting.ts'
import { neededPlans } from './needed-plan-reads.ts'
import { nameOf, reviewIsDue, stuckMeasures } from './plan-review-reads.ts'

type Asked = { readonly actor: Actor; readonly today: string }

const Rows = readPlanMeeting.output.shape.rows
const Decisions = readMeetingMinutes.output.shape.rows
const onPlan = { table: 'plan', pupilColumn: 'pupil_id' }

/** Pupils with something to decide, in one query: by the most urgent reason, then whoever waits longest. */
export async function listMeetingRows(trx: Trx, asked: Asked): Promise<RouteOutput<typeof readPlanMeeting>> {
  const { rows } = await sql<{ count: number }>`
    with said as materialized (${reasons(asked)}),
    talked as (
      select said.pupil_id, min(said.rank) as rank,
        min(said.day) filter (where said.rank = least_rank) as day,
        jsonb_agg(jsonb_build_object('reason', said.reason, 'planId', said.plan_id, 'day', said.day)
                  order by said.rank, said.day, said.plan_id) as reasons
      from (select said.*, min(said.rank) over (partition by said.pupil_id) as least_rank from said) said
      group by said.pupil_id)
    select count(*) over () as count, talked.reasons, class.name as "className", institution.name as "institutionName", ${pupil}
    from talked join people.pupils pupil on pupil.id = talked.pupil_id ${placeOf('pupil')}
    order by talked.rank, talked.day, pupil.family_name, pupil.given_name, pupil.id
    limit ${LISTED_PUPILS}`.execute(trx)
  return { rows: Rows.parse(rows), count: rows[0]?.count ?? 0 }
}

/** Every reason of every pupil, with its place in the order of the meeting. */
function reasons({ actor, today }: Asked): RawBuilder<unknown> {
  const reach = reachCondition(actor, 'plan.write', onPlan)
  const rank = (reason: MeetingReason) => sql`${MeetingReason.options.indexOf(reason)}::int`
  const as = (reason: MeetingReason) => sql`${reason}::text as reason, ${rank(reason)} as rank`
  const inCrisis = sql`needed.level = 'crisis'`
  return sql`
    select plan.pupil_id, plan.id as plan_id, ${dayOf(sql`min(told.said_at)`)} as day, ${as('stuck')}
    ${stuckMeasures} and ${reach} group by plan.id, plan.pupil_id
    union all
    select plan.pupil_id, plan.id, ${dayOf(sql`plan.opened_at`)}, ${as('crisis')}
    from plans.plans plan where plan.status = 'open' and plan.kind = 'crisis' and ${reach}
    union all
    select plan.pupil_id, plan.id, (
      select ${dayOf(sql`max(step.taken_at)`)} from plans.plan_steps step where step.plan_id = plan.id and step.kind = 'proposed'), ${as('proposed')}
    from plans.plans plan where plan.status = 'proposed' and ${reach}
    union all
    select plan.pupil_id, plan.id, plan.review_on, ${as('review')}
    from plans.plans plan where ${reviewIsDue('plan')} and ${reach}
    union all
    select plan.pupil_id, plan.id, ${dayOf(sql`plan.evaluated_at`)}, ${as('evaluated')}
    from plans.plans plan where plan.status = 'evaluated' and ${reach}
    union all
    select needed.pupil_id, null, ${dayOf(sql`needed.completed_at`)},
      case when ${inCrisis} then 'needed_crisis' else 'needed' end,
      case when ${inCrisis} then ${rank('needed_crisis')} else ${rank('needed')} end ${neededPlans({ actor, today })}`
}

/** What this person wrote down today in reviews held today, in one query. */
export async function listMeetingDecisions(trx: Trx, { actor, today }: Asked): Promise<MeetingDecision[]> {
  const { rows } = await sql`
    select held.id, held.plan_id as "planId", held.held_on as "heldOn", held.pupil_present as "pupilPresent",
      held.guardian_present as "guardianPresent", held.others, held.words, held.changes, held.next_on as "nextOn",
      (select coalesce(jsonb_agg(${nameOf('person')} || jsonb_build_object('id', person.id) order by person.family_name, person.given_name), '[]')
       from plans.review_staff staff join people.persons person on person.id = staff.person_id where staff.review_id = held.id) as staff,
      (select coalesce(jsonb_agg(jsonb_build_object('goal', goal.goal, 'number', goal.number, 'going', part.going, 'words', part.words) order by goal.number), '[]')
       from plans.review_parts part
       join (select id, goal, row_number() over (order by position, id) as number from plans.plan_goals where plan_id = held.plan_id) goal
         on goal.id = part.goal_id
       where part.review_id = held.id) as goals,
      (select coalesce(jsonb_agg(jsonb_build_object('id', measure.id, 'nameLv', item.name_lv, 'nameEn', item.name_en, 'going', part.going, 'words', part.words)
                                 order by measure.position, measure.id), '[]')
       from plans.review_parts part
       join plans.plan_measures measure on measure.id = part.measure_id
       join classifiers.items item
         on item.classifier = measure.classifier and item.version = measure.classifier_version and item.code = measure.item_code
       where part.review_id = held.id) as measures,
      class.name as "className", institution.name as "institutionName", ${pupil}
    from plans.reviews held
    join plans.plans plan on plan.id = held.plan_id
    join people.pupils pupil on pupil.id = plan.pupil_id ${placeOf('plan')}
    where held.held_on = ${today}::date and held.recorded_by = ${actor.personId}::uuid
      and ${dayOf(sql`held.recorded_at`)} = ${today}::date and ${reachCondition(actor, 'plan.write', onPlan)}
    order by held.recorded_at, held.id`.execute(trx)
  return Decisions.parse(rows)
}

const pupil = sql`jsonb_build_object('id', pupil.id, 'givenName', pupil.given_name, 'familyName', pupil.family_name) as pupil`

function placeOf(table: 'plan' | 'pupil'): RawBuilder<unknown> {
  return sql`
    left join institutions.classes class on class.id = ${sql.ref(`${table}.class_id`)}
    left join institutions.institutions institution on institution.id = ${sql.ref(`${table}.institution_id`)}`
}

function dayOf(moment: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(${moment} at time zone 'Europe/Riga')::date`
}
