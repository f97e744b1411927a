import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'
import type { EscalationByLevel } from '../contract/escalation.ts'
import type { EscalationStep } from '../contract/escalation-step.ts'
import type { Stamp } from './assessment-store.ts'
import { type FlagPlace, inPlace } from './flag-store.ts'

export type Escalated = { readonly toTeam: number; readonly toMunicipality: number }

/** Passes on every flag that has waited longer than is allowed where its pupil is: one statement for each step. */
export async function escalateDueFlags(trx: Trx, now: Date, place: FlagPlace = {}): Promise<Escalated> {
  return {
    toTeam: await passOn(trx, { step: 'team', now, place }),
    toMunicipality: await passOn(trx, { step: 'municipality', now, place }),
  }
}

/** Whoever waits longer than a school year has passed on long ago. */
const LONGEST_DAYS = 400
/** A grade with the common holidays: no extra week as in grade 1. */
const COMMON_GRADE = 5

type PassingOn = { readonly step: EscalationStep; readonly now: Date; readonly place: FlagPlace }

/**
 * A school only shortens: of its days and those above it the fewer hold (`daysThatHold` says the same). Days of a school
 * holiday do not count, because nobody is there to answer; weekends and single public holidays do.
 */
async function passOn(trx: Trx, { step, now, place }: PassingOn): Promise<number> {
  const since = sql.ref(`${step}_since`)
  const daysOf = (table: string) => sql`(${sql.ref(`${table}.days`)} -> flag.level ->> ${step}::text)::int`
  const { numAffectedRows = 0n } = await sql`
    with latest as materialized (
      select distinct on (municipality_id, institution_id) municipality_id, institution_id, days
      from risk.escalation_settings order by municipality_id, institution_id, set_at desc, id desc),
    counted_days as materialized (
      select back, row_number() over (order by back) as counted
      from generate_series(1, ${LONGEST_DAYS}::int) back
      cross join lateral (select ((${now}::timestamptz at time zone 'Europe/Riga')::date - back) as day) at
      where exists (select from institutions.semesters semester where at.day between semester.starts_on and semester.ends_on)
        and not exists (
          select from institutions.holidays holiday
          where at.day between holiday.starts_on and holiday.ends_on
            and holiday.grades @> ${COMMON_GRADE}::int and holiday.kind <> 'public')),
    due as (
      select flag.id
      from risk.flags flag
      join latest country on country.municipality_id is null
      left join latest municipality
        on municipality.municipality_id = flag.municipality_id and municipality.institution_id is null
      left join latest school on school.institution_id = flag.institution_id
      join counted_days on counted_days.counted
        = 1 + least(${daysOf('school')}, coalesce(${daysOf('municipality')}, ${daysOf('country')}))
      where flag.answered_at is null and flag.withdrawn_at is null and flag.${since} is null and ${inPlace('flag', place)}
        and flag.raised_at <= ${now}::timestamptz - interval '1 day' * counted_days.back)
    update risk.flags flag set ${since} = ${now}::timestamptz from due where flag.id = due.id`.execute(trx)
  return Number(numAffectedRows)
}

export type NewEscalationSetting = {
  readonly id: string
  readonly place: { readonly municipalityId: string; readonly institutionId: string | null }
  readonly days: EscalationByLevel
  readonly reason: string
}

/** Adds what its owner has set; the same id twice is one setting. */
export async function insertEscalationSetting(
  trx: Trx,
  { id, place, days, reason }: NewEscalationSetting,
  stamp: Stamp,
): Promise<void> {
  await trx
    .insertInto('risk.escalation_settings')
    .values({
      id,
      municipality_id: place.municipalityId,
      institution_id: place.institutionId,
      days: JSON.stringify(days),
      reason,
      set_by: stamp.by,
      set_at: stamp.at,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}
