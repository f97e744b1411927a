import { type RawBuilder, sql } from 'kysely'
import type { Db } from '#platform/db/connect.ts'

/** Opened plans of some semesters, by the institution or municipality where they were opened. */
export type SupportWithin = {
  readonly by: 'institution' | 'municipality'
  readonly ids: readonly string[]
  readonly semesterIds: readonly string[]
}

/** What a measure of the catalogue counts as. */
export type MeasureFamily = {
  readonly classifier: string
  readonly code: string
  readonly family: 'consultative' | 'economic'
  /** Cost of an hour; null: not known. */
  readonly centsPerHour: number | null
}

type Outcomes = {
  /** Risks of evaluated plans by what became of them. */
  readonly decreased: number
  readonly unchanged: number
  readonly increased: number
}

export type SupportOfPlace = Outcomes & {
  /** Null: all places together; a pupil of two places is one pupil there. */
  readonly placeId: string | null
  readonly plans: number
  readonly pupils: number
  readonly measures: number
  /** Planned hours of measures. */
  readonly hours: number
  readonly consultations: number
  readonly consultationHours: number
  /** Of consultations whose cost is known; the others are `unpriced`. */
  readonly consultationCents: number
  readonly unpriced: number
  readonly economicMeasures: number
  /** Pupils by the kind of support in their plans. */
  readonly consultedPupils: number
  readonly economicPupils: number
  readonly bothPupils: number
  /**
   * Measures of evaluated plans that are for at least one risk: those that improved the situation (of their risks at least one decreased and none
   * increased), and the others; and the pupils who had such ones.
   */
  readonly improved: number
  readonly notImproved: number
  readonly improvedPupils: number
  readonly notImprovedPupils: number
}

/** The support of each place and of all of them together, within the reach of the transaction's actor. For whole figures ask elevated. */
export async function measureSupportByPlace(
  db: Db,
  within: SupportWithin,
  families: readonly MeasureFamily[],
): Promise<readonly SupportOfPlace[]> {
  const { rows } = await sql<SupportOfPlace>`
    with ${plansWithin(within)},
    family as materialized (${familiesOf(families)}),
    judged as (
      select link.plan_measure_id, bool_or(risk.outcome = 'decreased') and not bool_or(risk.outcome = 'increased') as improved
      from plan
      join plans.plan_risk_measures link on link.plan_id = plan.id
      join plans.plan_risks risk on risk.id = link.plan_risk_id
      where plan.is_evaluated and risk.outcome is not null group by link.plan_measure_id),
    of_measures as (
      select measure.plan_id, count(*) as measures, coalesce(sum(measure.planned_hours), 0) as hours,
        count(*) filter (where family.family = 'consultative') as consultations,
        coalesce(sum(measure.planned_hours) filter (where family.family = 'consultative'), 0) as consultation_hours,
        coalesce(sum(round(measure.planned_hours * family.cents_per_hour)) filter (where family.family = 'consultative'), 0) as cents,
        count(*) filter (where family.family = 'consultative' and (family.cents_per_hour is null or measure.planned_hours is null)) as unpriced,
        count(*) filter (where family.family = 'economic') as economic,
        count(*) filter (where judged.improved) as improved, count(*) filter (where not judged.improved) as not_improved
      from plan
      join plans.plan_measures measure on measure.plan_id = plan.id
      left join family on family.classifier = measure.classifier and family.code = measure.item_code
      left join judged on judged.plan_measure_id = measure.id
      group by measure.plan_id),
    of_risks as (
      select risk.plan_id, ${outcomeCounts(sql`risk.outcome`)}
      from plan join plans.plan_risks risk on risk.plan_id = plan.id
      where plan.is_evaluated group by risk.plan_id),
    of_pupils as (
      select place.id as place_id, plan.pupil_id, count(*) as plans, sum(measures) as measures, sum(hours) as hours,
        coalesce(sum(consultations), 0) as consultations, sum(consultation_hours) as consultation_hours, sum(cents) as cents,
        sum(unpriced) as unpriced, coalesce(sum(economic), 0) as economic,
        coalesce(sum(improved), 0) as improved, coalesce(sum(not_improved), 0) as not_improved,
        sum(decreased) as decreased, sum(unchanged) as unchanged, sum(increased) as increased
      from plan
      cross join lateral (values (plan.place_id), (null::uuid)) place (id)
      left join of_measures on of_measures.plan_id = plan.id
      left join of_risks on of_risks.plan_id = plan.id
      group by place.id, plan.pupil_id)
    select place_id as "placeId", sum(plans)::int as plans, count(*)::int as pupils,
      coalesce(sum(measures), 0)::int as measures, coalesce(sum(hours), 0)::float8 as hours,
      coalesce(sum(consultations), 0)::int as consultations, coalesce(sum(consultation_hours), 0)::float8 as "consultationHours",
      coalesce(sum(cents), 0)::int as "consultationCents", coalesce(sum(unpriced), 0)::int as unpriced,
      coalesce(sum(economic), 0)::int as "economicMeasures",
      count(*) filter (where consultations > 0)::int as "consultedPupils",
      count(*) filter (where economic > 0)::int as "economicPupils",
      count(*) filter (where consultations > 0 and economic > 0)::int as "bothPupils",
      sum(improved)::int as improved, sum(not_improved)::int as "notImproved",
      count(*) filter (where improved > 0)::int as "improvedPupils",
      count(*) filter (where not_improved > 0)::int as "notImprovedPupils",
      coalesce(sum(decreased), 0)::int as decreased, coalesce(sum(unchanged), 0)::int as unchanged,
      coalesce(sum(increased), 0)::int as increased
    from of_pupils group by place_id`.execute(db)
  return rows
}

export type SupportOfMeasure = Outcomes & {
  readonly placeId: string
  readonly classifier: string
  readonly code: string
  readonly subject: string | null
  readonly measures: number
  readonly pupils: number
  readonly hours: number
}

/** Measures of each place by what they are, with what became of the risks that they are for. */
export async function measureSupportByMeasure(
  db: Db,
  within: SupportWithin,
): Promise<readonly SupportOfMeasure[]> {
  const { rows } = await sql<SupportOfMeasure>`
    with ${plansWithin(within)},
    met as (
      select link.plan_measure_id, ${outcomeCounts(sql`risk.outcome`)}
      from plan
      join plans.plan_risk_measures link on link.plan_id = plan.id
      join plans.plan_risks risk on risk.id = link.plan_risk_id
      where plan.is_evaluated group by link.plan_measure_id)
    select plan.place_id as "placeId", measure.classifier, measure.item_code as code, measure.subject, count(*)::int as measures,
      count(distinct plan.pupil_id)::int as pupils, coalesce(sum(measure.planned_hours), 0)::float8 as hours,
      coalesce(sum(met.decreased), 0)::int as decreased, coalesce(sum(met.unchanged), 0)::int as unchanged,
      coalesce(sum(met.increased), 0)::int as increased
    from plan
    join plans.plan_measures measure on measure.plan_id = plan.id
    left join met on met.plan_measure_id = measure.id
    group by plan.place_id, measure.classifier, measure.item_code, measure.subject`.execute(db)
  return rows
}

/** Planned hours of all measures for one risk of one plan: from so many on, up to the next band. */
export const doseBands = [0, 1, 6, 11, 21] as const

export type SupportOfRisk = Outcomes & {
  readonly placeId: string
  readonly version: string
  readonly code: string
  /** The first hour of the band of `doseBands`. */
  readonly dose: number
  /** Plans that work on the risk. */
  readonly plans: number
  readonly pupils: number
  /** Measures for the risk, and their hours; a measure for two risks is with both. */
  readonly measures: number
  readonly hours: number
}

/** Risks of each place by dose, with the measures for them and what became of them. */
export async function measureSupportByRisk(db: Db, within: SupportWithin): Promise<readonly SupportOfRisk[]> {
  const { rows } = await sql<SupportOfRisk>`
    with ${plansWithin(within)},
    dose as (
      select link.plan_risk_id, count(*) as measures, coalesce(sum(measure.planned_hours), 0) as hours
      from plan
      join plans.plan_risk_measures link on link.plan_id = plan.id
      join plans.plan_measures measure on measure.id = link.plan_measure_id
      group by link.plan_risk_id)
    select plan.place_id as "placeId", risk.classifier_version as version, risk.risk_code as code,
      (array[${sql.join(doseBands.map((from) => sql`${from}::int`))}])[
        greatest(width_bucket(ceil(coalesce(dose.hours, 0)), array[${sql.join(doseBands.map((from) => sql`${from}::numeric`))}]), 1)] as dose,
      count(*)::int as plans, count(distinct plan.pupil_id)::int as pupils,
      coalesce(sum(dose.measures), 0)::int as measures, coalesce(sum(dose.hours), 0)::float8 as hours,
      count(*) filter (where plan.is_evaluated and risk.outcome = 'decreased')::int as decreased,
      count(*) filter (where plan.is_evaluated and risk.outcome = 'unchanged')::int as unchanged,
      count(*) filter (where plan.is_evaluated and risk.outcome = 'increased')::int as increased
    from plan
    join plans.plan_risks risk on risk.plan_id = plan.id
    left join dose on dose.plan_risk_id = risk.id
    group by 1, 2, 3, 4`.execute(db)
  return rows
}

function plansWithin({ by, ids, semesterIds }: SupportWithin): RawBuilder<unknown> {
  const place = sql.ref(`opened.origin_${by}_id`)
  return sql`plan as materialized (
      select opened.id, opened.pupil_id, ${place} as place_id, opened.evaluated_at is not null as is_evaluated
      from plans.plans opened
      where opened.semester_id = any (${[...semesterIds]}::uuid[]) and ${place} = any (${[...ids]}::uuid[])
        and opened.origin_institution_id is not null and opened.opened_at is not null)`
}

function familiesOf(families: readonly MeasureFamily[]): RawBuilder<unknown> {
  return sql`select given.classifier, given.code, given.family, given."centsPerHour" as cents_per_hour
    from jsonb_to_recordset(${JSON.stringify(families)}::jsonb)
      as given (classifier text, code text, family text, "centsPerHour" numeric)`
}

function outcomeCounts(outcome: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql.join(
    ['decreased', 'unchanged', 'increased'].map(
      (name) => sql`count(*) filter (where ${outcome} = ${name}) as ${sql.ref(name)}`,
    ),
  )
}
