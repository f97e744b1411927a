import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely'
import {
  type Actor,
  type Capability,
  holds,
  holdsAnywhere,
  reachCondition,
} from '#foundation/access/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import { type DutyFilters, type DutyPage, DutyRow } from '../contract/duty-lists.ts'
import { dutyHead, dutyHeadJoins, headOf } from './duty-head-view.ts'

type Asking = { readonly trx: Trx; readonly actor: Actor; readonly today: string }

/** One page of the duties within the actor's reach, in one query: open ones by their last day, ended ones newest first. */
export async function listDutyRows(
  { trx, actor, today }: Asking,
  page: DutyPage,
): Promise<{ rows: DutyRow[]; next: string | null }> {
  const runs = page.state === 'open' || page.state === 'late'
  const found = await selectRows(trx, {
    where: [dutiesWithin(actor), ...conditions(page, actor, today), ...afterKey(page.after, runs)],
    order: runs ? sql`duty.due_on, duty.id` : sql`duty.due_on desc, duty.id desc`,
    limit: page.limit + 1,
  })
  const rows = found.slice(0, page.limit).map((row) => rowOf(row, today))
  const last = rows.at(-1)
  return { rows, next: found.length > page.limit && last ? `${last.dueOn}~${last.id}` : null }
}

/** Open duties that this person may do something about, the most urgent first, and how many there are in all. */
export async function listDutiesToDo(
  { trx, actor, today }: Asking,
  limit: number,
): Promise<{ rows: DutyRow[]; count: number }> {
  if (!holdsAnywhere(actor, 'duty.write')) return { rows: [], count: 0 }
  const found = await selectRows(trx, {
    where: [within(actor, 'duty.write'), runsCondition],
    order: sql`duty.due_on, duty.id`,
    limit,
  })
  return { rows: found.map((row) => rowOf(row, today)), count: found[0]?.count ?? 0 }
}

export type LateSchool = {
  readonly institution: { readonly id: string; readonly name: string }
  readonly count: number
  readonly oldestDueOn: string
}

export type MunicipalPart = {
  readonly schoolYear: string
  readonly count: number
  readonly oldestDueOn: string
}

/**
 * What waits for whoever coordinates a municipality, in one query: schools with late duties, the longest late first; and this
 * school year's duties, also of residents who learn elsewhere, about which no municipality has done anything. Null: there are none.
 */
export async function listMunicipalDuties(
  { trx, actor, today }: Asking,
  limit: number,
): Promise<{ late: LateSchool[]; municipal: MunicipalPart | null }> {
  if (!holdsAnywhere(actor, 'duty.coordinate')) return { late: [], municipal: null }
  const { rows } = await sql<CountedDuties>`
    (select jsonb_build_object('id', institution.id, 'name', institution.name) as institution, '' as "schoolYear",
      count(*) as count, min(duty.due_on) as "oldestDueOn"
    from duties.duties duty
    join institutions.institutions institution on institution.id = duty.institution_id
    where ${runsCondition} and duty.due_on < ${today}::date and ${within(actor, 'duty.coordinate')}
    group by institution.id, institution.name
    order by min(duty.due_on), institution.name
    limit ${limit})
    union all
    select null, present.school_year, count(*), min(duty.due_on)
    from (select school_year from institutions.semesters where starts_on <= ${today}::date order by starts_on desc limit 1) present
    join institutions.semesters semester on semester.school_year = present.school_year
    join duties.duties duty on duty.semester_id = semester.id
    where ${dutiesWithin(actor)} and ${awaitsMunicipality(today)}
    group by present.school_year`.execute(trx)
  const municipal = rows.find(({ institution }) => institution === null)
  return {
    late: rows.flatMap(({ institution, count, oldestDueOn }) =>
      institution === null ? [] : [{ institution, count, oldestDueOn }],
    ),
    municipal:
      municipal === undefined
        ? null
        : { schoolYear: municipal.schoolYear, count: municipal.count, oldestDueOn: municipal.oldestDueOn },
  }
}

type CountedDuties = Omit<LateSchool, 'institution'> & {
  readonly institution: LateSchool['institution'] | null
  /** Empty for a school's late ones, of whichever year. */
  readonly schoolYear: string
}

type Found = {
  readonly head: unknown
  readonly lives_elsewhere: boolean
  readonly viis_on: string | null
  readonly municipal_actions: unknown
  readonly count: number
}

async function selectRows(
  trx: Trx,
  asked: {
    readonly where: readonly Expression<SqlBool>[]
    readonly order: RawBuilder<unknown>
    readonly limit: number
  },
): Promise<readonly Found[]> {
  const { rows } = await sql<Found>`
    with page as (
      select duty.*, count(*) over () as whole from duties.duties duty
      where ${sql.join([...asked.where], sql` and `)}
      order by ${asked.order} limit ${asked.limit})
    select ${dutyHead} as head, duty.declared_municipality_id <> duty.municipality_id as lives_elsewhere, duty.whole as count,
      duty.viis_on, (select coalesce(jsonb_agg(jsonb_build_object('id', action.id, 'kind', action.kind, 'onDate', action.on_date,
          'municipalityName', acting.name) order by action.on_date, action.recorded_at, action.id), '[]')
        from duties.municipal_actions action
        join institutions.municipalities acting on acting.id = action.acting_municipality_id
        where action.duty_id = duty.id and action.removed_at is null) as municipal_actions
    from page duty
    ${dutyHeadJoins}
    order by ${asked.order}`.execute(trx)
  return rows
}

function rowOf(row: Found, today: string): DutyRow {
  return {
    ...headOf(row.head, today),
    livesElsewhere: row.lives_elsewhere,
    viisOn: row.viis_on,
    municipalActions: DutyRow.shape.municipalActions.parse(row.municipal_actions),
  }
}

/** Pupils of the actor's places, and for coordinators also those who are declared in their municipality. */
function dutiesWithin(actor: Actor): Expression<SqlBool> {
  return sql<SqlBool>`(${within(actor, 'duty.read')} or ${livesWithin(actor)})`
}

function within(actor: Actor, capability: Capability): Expression<SqlBool> {
  return reachCondition(actor, capability, { table: 'duty', pupilColumn: 'pupil_id' })
}

function livesWithin(actor: Actor): Expression<SqlBool> {
  const municipalities = actor.grants.flatMap((grant) =>
    holds(grant, 'duty.coordinate') && grant.scopeKind === 'municipality' && grant.scopeId !== null
      ? [grant.scopeId]
      : [],
  )
  return municipalities.length === 0
    ? sql<SqlBool>`false`
    : sql<SqlBool>`duty.declared_municipality_id = any (${municipalities}::uuid[])`
}

/** The school has done its part or is late, so the municipality's begins (paragraph 7.²), and none has recorded anything. */
function awaitsMunicipality(today: string): Expression<SqlBool> {
  return sql<SqlBool>`duty.withdrawn_at is null and (duty.done_at is not null or duty.due_on < ${today}::date)
    and not exists (select from duties.municipal_actions action where action.duty_id = duty.id and action.removed_at is null)`
}

const runsCondition = sql<SqlBool>`duty.done_at is null and duty.withdrawn_at is null`

function conditions(filters: DutyFilters, actor: Actor, today: string): Expression<SqlBool>[] {
  const { institutionId, pupilId, schoolYear, twoMunicipalities } = filters
  return [
    ...stateCondition(filters.state, today),
    ...(institutionId === undefined
      ? []
      : [sql<SqlBool>`coalesce(duty.done_institution_id, duty.institution_id) = ${institutionId}::uuid`]),
    ...(pupilId === undefined ? [] : [sql<SqlBool>`duty.pupil_id = ${pupilId}::uuid`]),
    ...(schoolYear === undefined ? [] : [inSchoolYear(schoolYear)]),
    ...(twoMunicipalities === undefined ? [] : [ofTwoMunicipalities(actor)]),
  ]
}

function ofTwoMunicipalities(actor: Actor): Expression<SqlBool> {
  return sql<SqlBool>`duty.declared_municipality_id <> duty.municipality_id
    and (${livesWithin(actor)} or ${within(actor, 'duty.coordinate')})`
}

function inSchoolYear(schoolYear: string): Expression<SqlBool> {
  return sql<SqlBool>`duty.semester_id in (select semester.id from institutions.semesters semester where semester.school_year = ${schoolYear})`
}

function stateCondition(state: DutyFilters['state'], today: string): Expression<SqlBool>[] {
  switch (state) {
    case 'open':
      return [runsCondition]
    case 'late':
      return [runsCondition, sql<SqlBool>`duty.due_on < ${today}::date`]
    case 'done':
      return [sql<SqlBool>`duty.done_at is not null`]
    case 'municipality':
      return [awaitsMunicipality(today)]
    case 'withdrawn':
      return [sql<SqlBool>`duty.withdrawn_at is not null`]
    case 'all':
      return []
  }
}

function afterKey(key: string | undefined, ascending: boolean): Expression<SqlBool>[] {
  if (key === undefined) return []
  const [dueOn, id] = key.split('~')
  const compare = ascending ? sql`>` : sql`<`
  return [sql<SqlBool>`(duty.due_on, duty.id) ${compare} (${dueOn}::date, ${id}::uuid)`]
}
