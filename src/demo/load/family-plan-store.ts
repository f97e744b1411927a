import { sql } from 'kysely'
import { semesterId } from '#foundation/institutions/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import { stableId } from '#platform/ids/stable-id.ts'
import { castId } from '../cast.ts'

const PLAN = stableId('demo-family-plan', 'elza.liepina')
const ANDRIS = castId('andris.lusis')
const ILZE = castId('ilze.priede')
const [ELZA, MARTA] = [castId('elza.liepina'), castId('marta.ozolina')]

/** What Elīna and Elza find on their page: the draft that Andris has talked over with Elza and shown to the family; nobody has answered yet. */
export async function showPlanOfElza(trx: Trx): Promise<void> {
  await sql`
    insert into plans.plans (id, pupil_id, semester_id, status, version, strengths, pupil_words, guardian_words, starts_on, ends_on,
      review_on, started_by, started_at, municipality_id, institution_id, class_id)
    select ${PLAN}::uuid, pupil.id, ${semesterId('2026/27', 1)}::uuid, 'draft', 6, 'Labi zīmē; jaunākie klasesbiedri Elzai uzticas.',
      'Rītos esmu viena un aizguļos. Ja kāds pamodinātu, es atnāktu.', '', '2026-11-23'::date, '2026-12-18'::date, '2026-12-07'::date,
      ${ANDRIS}::uuid, '2026-11-19T11:20:00Z'::timestamptz, pupil.municipality_id, pupil.institution_id, pupil.class_id
    from people.pupils pupil where pupil.id = ${ELZA}::uuid`.execute(trx)
  await sql`
    with risk as (
      insert into plans.plan_risks (id, plan_id, classifier_version, risk_code, frequency, position, added_by)
      values (gen_random_uuid(), ${PLAN}::uuid, '2023', 'R23-S02', 2, 1, ${ANDRIS}::uuid) returning id),
    goal as (
      insert into plans.plan_goals (id, plan_id, goal, indicator, target, scale_low, scale_high, scale_start, position, added_by)
      values (gen_random_uuid(), ${PLAN}::uuid, 'Elza no rītiem nāk uz pirmo stundu.', 'scale', 8, 'gandrīz nekad', 'katru dienu', 4, 1,
        ${ANDRIS}::uuid) returning id),
    aim as (
      insert into plans.plan_goal_risks (plan_id, plan_goal_id, plan_risk_id) select ${PLAN}::uuid, goal.id, risk.id from goal, risk),
    measure as (
      insert into plans.plan_measures (id, plan_id, classifier, classifier_version, item_code, description, responsible_id, planned_hours, position, added_by)
      values (gen_random_uuid(), ${PLAN}::uuid, 'activity', '2023', 'A075', 'Pirmdienās pēc stundām, pusstunda: kā iet no rītiem un kas palīdz.',
        ${ANDRIS}::uuid, 3, 1, ${ANDRIS}::uuid) returning id)
    insert into plans.plan_risk_measures (plan_id, plan_risk_id, plan_measure_id)
    select ${PLAN}::uuid, risk.id, measure.id from risk, measure`.execute(trx)
  await sql`
    insert into plans.plan_showings (plan_id, number, content, shown_by, shown_at)
    values (${PLAN}::uuid, 1, '{}', ${ANDRIS}::uuid, '2026-11-19T13:40:00Z')`.execute(trx)
}

/** What Marta has said of her running plan: once it was read, the second time it waits for Ilze. */
export async function tellHowMartaGoes(trx: Trx): Promise<void> {
  const said = (words: string, mood: number, at: string, readAt: string | null) => sql`
    insert into plans.plan_messages (id, plan_id, party, person_id, mood, words, said_at, read_by, read_at)
    select gen_random_uuid(), plan.id, 'pupil', ${MARTA}::uuid, ${mood}, ${words}, ${at}::timestamptz,
      case when ${readAt}::timestamptz is not null then ${ILZE}::uuid end, ${readAt}::timestamptz
    from plans.plans plan where plan.pupil_id = ${MARTA}::uuid and plan.status = 'open'`
  await said(
    'Konsultācijās ir mierīgi, tur es saprotu.',
    4,
    '2026-11-12T14:05:00Z',
    '2026-11-13T06:30:00Z',
  ).execute(trx)
  await said('Šonedēļ matemātikā atkal netiku līdzi.', 2, '2026-11-19T17:20:00Z', null).execute(trx)
}
