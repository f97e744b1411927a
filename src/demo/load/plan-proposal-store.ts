import { sql } from 'kysely'
import { semesterId } from '#foundation/institutions/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import { stableId } from '#platform/ids/stable-id.ts'
import { castId } from '../cast.ts'

const PLAN = stableId('demo-plan-proposal', 'roberts.kenins')
const SECOND_PLAN = stableId('demo-second-plan', 'roberts.kenins')
const [ILZE, ANDRIS] = [castId('ilze.priede'), castId('andris.lusis')]
const GOAL = 'Katru nedēļu iesniegt vismaz vienu nokavēto darbu.'

/** Marta’s mother has thought otherwise since the plan was approved: Ilze talks to her again. */
export async function refusePlanOfMarta(trx: Trx): Promise<void> {
  await sql`
    insert into plans.plan_agreements (id, plan_id, number, party, answer, means, told_on, words, recorded_by, recorded_at)
    select gen_random_uuid(), plan.id, 20, 'guardian', 'refused', 'phone', '2026-11-19',
      'Divas pēcstundas nedēļā Martai ir par daudz, lūdz vienu.', ${ILZE}::uuid, '2026-11-19T13:40:00Z'
    from plans.plans plan where plan.pupil_id = ${castId('marta.ozolina')}::uuid and plan.status = 'open'`.execute(
    trx,
  )
}

const CRISIS = stableId('demo-crisis-plan', 'andris.lusis')

/** The crisis plan that Andris wrote this morning: a pupil of the school for whom an assessment asks it and nobody has begun a plan. */
export async function proposeCrisisPlan(trx: Trx): Promise<void> {
  await sql`
    insert into plans.plans (id, kind, pupil_id, semester_id, status, version, happened, told_at_once, without_family, starts_on, ends_on,
      review_on, started_by, started_at, municipality_id, institution_id, class_id)
    select ${CRISIS}::uuid, 'crisis', pupil.id, ${semesterId('2026/27', 1)}::uuid, 'proposed', 2,
      'Pēc strīda vairs nenakšņo mājās. Draugiem raksta, ka atpakaļ neies; kur paliek pa nakti, nav skaidrs.',
      'Sociālais dienests un bāriņtiesa: zvana Andris Lūsis. Skolas vadība zina.',
      'Ģimenes tālrunis kopš vakardienas ir izslēgts; gaidīt nedrīkst.', '2026-11-20'::date, '2026-12-18'::date, '2026-11-23'::date,
      ${castId('andris.lusis')}::uuid, '2026-11-20T06:30:00Z'::timestamptz, pupil.municipality_id, pupil.institution_id, pupil.class_id
    from people.pupils pupil
    join risk.assessments assessment on assessment.pupil_id = pupil.id and assessment.status = 'completed' and assessment.level = 'crisis'
    join access.grants leads on leads.person_id = ${castId('dace.vilka')}::uuid and leads.scope_id = pupil.institution_id
    where not exists (select from plans.plans other where other.pupil_id = pupil.id and other.status in ('draft', 'proposed', 'open'))
      and not exists (select from access.accounts account where account.person_id = pupil.id)
      and pupil.born_on > '2009-11-20'
    order by assessment.completed_at desc, pupil.id limit 1`.execute(trx)
  await sql`
    with plan as (select id from plans.plans where id = ${CRISIS}::uuid),
    risk as (
      insert into plans.plan_risks (id, plan_id, classifier_version, risk_code, frequency, position, added_by)
      select gen_random_uuid(), plan.id, '2023', 'R23-F13', 3, 1, ${castId('andris.lusis')}::uuid from plan returning id),
    measure as (
      insert into plans.plan_measures (id, plan_id, classifier, classifier_version, item_code, description, responsible_id, position, added_by)
      select gen_random_uuid(), plan.id, 'activity', '2023', 'A075', 'Šodien aizbrauc uz dzīvesvietu kopā ar sociālo darbinieku.',
        ${castId('andris.lusis')}::uuid, 1, ${castId('andris.lusis')}::uuid from plan returning id),
    step as (
      insert into plans.plan_steps (plan_id, number, kind, taken_by, taken_at)
      select plan.id, 1, 'proposed', ${castId('andris.lusis')}::uuid, '2026-11-20T06:50:00Z' from plan)
    insert into plans.plan_risk_measures (plan_id, plan_risk_id, plan_measure_id)
    select ${CRISIS}::uuid, risk.id, measure.id from risk, measure`.execute(trx)
}

/**
 * Andris had begun a plan for Roberts too, two days before Ilze, and neither knew of the other: both promise Roberts the same
 * mentor. Dace sees it before she approves that of Ilze.
 */
export async function beginSecondPlanOfRoberts(trx: Trx): Promise<void> {
  await sql`
    insert into plans.plans (id, pupil_id, semester_id, status, version, strengths, starts_on, ends_on, started_by, started_at,
      municipality_id, institution_id, class_id)
    select ${SECOND_PLAN}::uuid, pupil.id, ${semesterId('2026/27', 1)}::uuid, 'draft', 3, 'Tehnikā un skaņošanā uz Robertu var paļauties.',
      '2026-11-23'::date, '2026-12-18'::date, ${ANDRIS}::uuid, '2026-11-16T13:15:00Z'::timestamptz, pupil.municipality_id,
      pupil.institution_id, pupil.class_id
    from people.pupils pupil where pupil.id = ${castId('roberts.kenins')}::uuid`.execute(trx)
  await sql`
    with risk as (
      insert into plans.plan_risks (id, plan_id, classifier_version, risk_code, frequency, position, added_by)
      values (gen_random_uuid(), ${SECOND_PLAN}::uuid, '2023', 'R23-S17', 1, 1, ${ANDRIS}::uuid) returning id),
    measure as (
      insert into plans.plan_measures (id, plan_id, classifier, classifier_version, item_code, description, responsible_id, planned_hours, position, added_by)
      values (gen_random_uuid(), ${SECOND_PLAN}::uuid, 'activity', '2023', 'A075', 'Ceturtdienās pēc stundām.', ${ANDRIS}::uuid, 4, 1, ${ANDRIS}::uuid)
      returning id)
    insert into plans.plan_risk_measures (plan_id, plan_risk_id, plan_measure_id)
    select ${SECOND_PLAN}::uuid, risk.id, measure.id from risk, measure`.execute(trx)
}

/** The plan that Ilze agreed on with Roberts and proposed: it waits for Dace. His mother was not reached. */
export async function proposePlanOfRoberts(trx: Trx): Promise<void> {
  await sql`
    insert into plans.plans (id, pupil_id, semester_id, status, version, strengths, pupil_words, guardian_words, starts_on, ends_on,
      review_on, started_by, started_at, municipality_id, institution_id, class_id)
    select ${PLAN}::uuid, pupil.id, ${semesterId('2026/27', 1)}::uuid, 'proposed', 4, 'Labprāt palīdz sagatavot tehniku klases pasākumiem.',
      'Gribu saprast, ar ko sākt, kad sakrājas vairāki darbi.', '', '2026-11-23'::date, '2026-12-18'::date, '2026-12-09'::date,
      ${ILZE}::uuid, '2026-11-18T12:05:00Z'::timestamptz, pupil.municipality_id, pupil.institution_id, pupil.class_id
    from people.pupils pupil where pupil.id = ${castId('roberts.kenins')}::uuid`.execute(trx)
  await sql`
    with risk as (
      insert into plans.plan_risks (id, plan_id, classifier_version, risk_code, frequency, position, added_by)
      values (gen_random_uuid(), ${PLAN}::uuid, '2023', 'R23-S17', 1, 1, ${ILZE}::uuid) returning id),
    goal as (
      insert into plans.plan_goals (id, plan_id, goal, indicator, target, scale_low, scale_high, scale_start, position, added_by)
      values (gen_random_uuid(), ${PLAN}::uuid, ${GOAL}, 'scale', 7, 'nekas nav iesniegts', 'viss ir iesniegts', 3, 1, ${ILZE}::uuid) returning id),
    aim as (
      insert into plans.plan_goal_risks (plan_id, plan_goal_id, plan_risk_id) select ${PLAN}::uuid, goal.id, risk.id from goal, risk),
    measure as (
      insert into plans.plan_measures (id, plan_id, classifier, classifier_version, item_code, description, responsible_id, planned_hours, position, added_by)
      values (gen_random_uuid(), ${PLAN}::uuid, 'activity', '2023', 'A075', 'Otrdienās pēc stundām, 20 minūtes.', ${castId('andris.lusis')}::uuid, 4, 1, ${ILZE}::uuid)
      returning id)
    insert into plans.plan_risk_measures (plan_id, plan_risk_id, plan_measure_id)
    select ${PLAN}::uuid, risk.id, measure.id from risk, measure`.execute(trx)
  await sql`
    insert into plans.plan_agreements (id, plan_id, number, party, answer, means, told_on, words, recorded_by, recorded_at)
    values (gen_random_uuid(), ${PLAN}::uuid, 1, 'pupil', 'acknowledged', 'in_person', '2026-11-18',
        'Labi. Tikai lai nav visas klases priekšā.', ${ILZE}::uuid, '2026-11-18T12:30:00Z'),
      (gen_random_uuid(), ${PLAN}::uuid, 2, 'guardian', 'not_reached', null, '2026-11-19',
        'Zvanīts divas reizes, nosūtīta ziņa elektroniskajā žurnālā.', ${ILZE}::uuid, '2026-11-19T07:10:00Z')`.execute(
    trx,
  )
  await sql`
    insert into plans.plan_steps (plan_id, number, kind, taken_by, taken_at)
    values (${PLAN}::uuid, 1, 'proposed', ${ILZE}::uuid, '2026-11-19T07:20:00Z')`.execute(trx)
}
