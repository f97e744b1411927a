import { sql } from 'kysely'
import { z } from 'zod'
import { type Actor, permits } from '#foundation/access/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import { MeasureReports, MyMeasures } from '../contract/measure-reports.ts'
import { PlanStatus } from '../contract/plan-words.ts'
import { allows } from '../domain/plan-states.ts'
import { planPlace } from './plan-place-reads.ts'
import { canWritePlan } from './policies.ts'

type Of = { readonly trx: Trx; readonly actor: Actor }

const at = z.iso.datetime({ offset: true }).transform((given) => new Date(given).toISOString())
const View = MeasureReports.shape.rows.element
const Answer = View.shape.answer.unwrap().extend({ at })
const Row = View.extend({ said: View.shape.said.extend({ at }), answer: Answer.nullable() })

/** How far the measures of a plan are, newest first. */
export async function getMeasureReports({ trx, actor }: Of, planId: string): Promise<MeasureReports> {
  const { rows } = await sql`
    select told.id, told.measure_id as "measureId", told.status, told.reason, told.alternative,
      jsonb_build_object('at', told.said_at, 'by', ${nameOf('sayer')}) as said,
      case when answer.report_id is null then null else jsonb_build_object('as', answer.answer, 'words', answer.words,
        'measureId', answer.measure_id, 'at', answer.answered_at, 'by', ${nameOf('answerer')}) end as answer
    from plans.measure_reports told
    left join people.persons sayer on sayer.id = told.said_by
    left join plans.measure_answers answer on answer.report_id = told.id
    left join people.persons answerer on answerer.id = answer.answered_by
    where told.plan_id = ${planId}::uuid
    order by told.said_at desc, told.id desc`.execute(trx)
  const plan = await trx
    .selectFrom('plans.plans as plan')
    .select('plan.status')
    .where('plan.id', '=', planId)
    .executeTakeFirstOrThrow()
  const place = await planPlace({ trx, params: { planId } })
  const mayWrite = place !== undefined && permits(canWritePlan, actor, place)
  return {
    rows: z.array(Row).parse(rows),
    can: { report: mayWrite && allows(PlanStatus.parse(plan.status), 'report') },
  }
}

function nameOf(table: string) {
  return sql`jsonb_build_object('givenName', coalesce(${sql.ref(`${table}.given_name`)}, ''), 'familyName', coalesce(${sql.ref(`${table}.family_name`)}, ''))`
}

type Cannot = {
  readonly measureId: string
  readonly alternative: string
  readonly isAnswered: boolean
  /** The measure that was added in its place. */
  readonly addedId: string | null
}

/** What waits for an answer or was answered: the report of a measure that cannot be done. */
export async function findCannot(
  trx: Trx,
  { planId, reportId }: { readonly planId: string; readonly reportId: string },
): Promise<Cannot | undefined> {
  const row = await trx
    .selectFrom('plans.measure_reports as told')
    .leftJoin('plans.measure_answers as answer', 'answer.report_id', 'told.id')
    .select([
      'told.measure_id',
      'told.alternative',
      'answer.report_id as answered',
      'answer.measure_id as added_id',
    ])
    .where('told.plan_id', '=', planId)
    .where('told.id', '=', reportId)
    .where('told.status', '=', 'cannot')
    .executeTakeFirst()
  return (
    row && {
      measureId: row.measure_id,
      alternative: row.alternative,
      isAnswered: row.answered !== null,
      addedId: row.added_id,
    }
  )
}

export async function hasMeasure(trx: Trx, planId: string, measureId: string): Promise<boolean> {
  const row = await trx
    .selectFrom('plans.plan_measures as measure')
    .select('measure.id')
    .where('measure.plan_id', '=', planId)
    .where('measure.id', '=', measureId)
    .executeTakeFirst()
  return row !== undefined
}

/** Measures that the actor is responsible for, by pupil; plans.measures_of_actor lets nothing else of the plan out. */
export async function listMeasuresOfActor(trx: Trx): Promise<z.infer<typeof MyMeasures>['rows']> {
  const { rows } = await sql`
    select mine.plan_id as "planId", mine.measure_id as "measureId", mine.description, mine.planned_hours::float8 as "plannedHours",
      mine.ends_on as "endsOn", mine.class_name as "className", mine.status, mine.reason, coalesce(mine.answered, false) as "isAnswered",
      to_jsonb(mine.said_at) as "saidAt", jsonb_build_object('givenName', mine.given_name, 'familyName', mine.family_name) as pupil,
      item.name_lv as "nameLv", item.name_en as "nameEn"
    from plans.measures_of_actor() mine
    join classifiers.items item
      on item.classifier = mine.classifier and item.version = mine.classifier_version and item.code = mine.item_code
    order by mine.family_name, mine.given_name, item.name_lv, mine.measure_id`.execute(trx)
  return z.array(MyMeasures.shape.rows.element.extend({ saidAt: at.nullable() })).parse(rows)
}
