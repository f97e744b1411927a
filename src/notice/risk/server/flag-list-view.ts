import { type Expression, type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import { type Actor, type Capability, permits, reachCondition } from '#foundation/access/index.ts'
import { PupilId } from '#foundation/people/contract/ids.ts'
import type { Trx } from '#platform/db/connect.ts'
import {
  type FlagFilters,
  FlagId,
  type FlagOrder,
  type FlagPage,
  FlagView,
  GivenAnswer,
  TAKE_OVER_WITHIN_DAYS,
} from '../contract/flag.ts'
import { flagLevels } from '../contract/rule.ts'
import { factsOf } from './flag-facts-reads.ts'
import { canAnswerFlag, canRemindSchool } from './policies.ts'
import { DAY_MS, raisedMoreThan, wholeDays } from './waiting-reads.ts'

/** Filters, and the right by which the list is asked for (reading flags unless told). */
type Asked = FlagPage & { readonly capability?: Capability }
type Filtered = FlagFilters & { readonly capability?: Capability }

const Key = z.tuple([z.coerce.number().int(), z.iso.datetime({ precision: 6 }), z.uuid()])

/** Flags within the actor's reach, in the order asked for, page by page, in one query. */
export async function listFlagViews(
  trx: Trx,
  actor: Actor,
  filters: Asked,
  now: Date,
): Promise<{ rows: FlagView[]; next: string | null }> {
  const rows = await flagRows(trx, actor, filters, now)
  const page = rows.slice(0, filters.limit)
  const last = page.at(-1)
  return {
    rows: page.map((row) => toView(row, actor, now)),
    next: rows.length > filters.limit && last ? `${last.rank}|${last.raised_key}|${last.id}` : null,
  }
}

/** How many flags a list with these filters holds. */
export function countListedFlags(trx: Trx, actor: Actor, filters: Filtered, now: Date): Promise<number> {
  return countFlagsWhere(trx, [within(actor, filters), ...conditions(filters, now)])
}

/**
 * Flags that were answered where the actor may see figures, for pupils who have moved out of the actor's reach. Only how
 * many: the records follow the pupil. Ask elevated, else there are none.
 */
export function countFlagsOfMovedOn(
  trx: Trx,
  actor: Actor,
  filters: FlagFilters,
  now: Date,
): Promise<number> {
  const counts = reachCondition(actor, 'institution.overview', { table: 'answered', pupilColumn: 'pupil_id' })
  const movedOn = sql<SqlBool>`${counts} and ${within(actor, filters)} is not true`
  return countFlagsWhere(trx, [
    movedOn,
    sql<SqlBool>`flag.answered_at is not null`,
    ...conditions(filters, now),
  ])
}

function within(actor: Actor, { capability = 'flag.read' }: Filtered): Expression<SqlBool> {
  return reachCondition(actor, capability, { table: 'flag', pupilColumn: 'pupil_id' })
}

function conditions(filters: FlagFilters, now: Date): Expression<SqlBool>[] {
  const equal = (column: string, value: string | undefined) =>
    value === undefined ? [] : [sql<SqlBool>`${sql.ref(`flag.${column}`)} = ${value}::uuid`]
  return [
    ...(filters.state === 'ever' ? [] : [sql<SqlBool>`flag.withdrawn_at is null`]),
    ...stateCondition(filters.state, now),
    ...inPlace('institution_id', filters.institutionId, filters.state),
    ...inPlace('municipality_id', filters.municipalityId, filters.state),
    ...equal('class_id', filters.classId),
    ...equal('pupil_id', filters.pupilId),
    ...(filters.schoolYear === undefined ? [] : [inSchoolYear(filters.schoolYear)]),
    ...(filters.waitingOver === undefined ? [] : [raisedMoreThan(filters.waitingOver, now)]),
    ...(filters.escalatedTo === undefined
      ? []
      : [sql<SqlBool>`${sql.ref(`flag.${filters.escalatedTo}_since`)} is not null`]),
  ]
}

/** An open flag waits where the pupil is; an answer stays where it was given. */
function inPlace(
  column: 'institution_id' | 'municipality_id',
  id: string | undefined,
  state: FlagFilters['state'],
): Expression<SqlBool>[] {
  if (id === undefined) return []
  const now = sql.ref(`flag.${column}`)
  const answered = sql.ref(`flag.answered_${column}`)
  const either = sql`coalesce(${answered}, ${now})`
  const where = { open: now, due: now, answered, all: either, ever: either }[state]
  return [sql<SqlBool>`${where} = ${id}::uuid`]
}

function inSchoolYear(schoolYear: string): Expression<SqlBool> {
  return sql<SqlBool>`flag.semester_id in (select semester.id from institutions.semesters semester where semester.school_year = ${schoolYear})`
}

function stateCondition(state: FlagFilters['state'], now: Date): Expression<SqlBool>[] {
  switch (state) {
    case 'open':
      return [sql<SqlBool>`flag.answered_at is null`]
    case 'due':
      return [asksAgain(now)]
    case 'answered':
      return [sql<SqlBool>`flag.answered_at is not null`]
    case 'all':
    case 'ever':
      return []
  }
}

/** Watched until a day that has come, passed on to the actor, or to somebody who has not answered in time. */
function asksAgain(now: Date): Expression<SqlBool> {
  const late = new Date(now.getTime() - TAKE_OVER_WITHIN_DAYS * DAY_MS)
  return sql<SqlBool>`(flag.watched_until <= (select access.today()) or flag.referred_to = (select access.actor())
    or flag.referred_at <= ${late})`
}

/** As `findSemesterOf` today: in holidays the one that ended. */
const presentSemester = sql`(select semester.id from institutions.semesters semester
    where semester.starts_on <= (select access.today()) order by semester.starts_on desc limit 1)`

const byUrgency = sql.val(flagLevels.toReversed())

/** What nobody has answered comes first, then, if the order asks so, what is more urgent. */
function rankOf(order: FlagOrder) {
  const level = order === 'age' ? sql`0` : sql`array_position(${byUrgency}::text[], flag.level)`
  return sql<number>`(case when flag.answered_at is null then 0 else ${flagLevels.length + 1}::int end + ${level})`
}

function afterKey({ after, order }: Asked): Expression<SqlBool> {
  const parsed = Key.safeParse(after?.split('|'))
  return parsed.success
    ? sql<SqlBool>`(${rankOf(order)}, flag.raised_at, flag.id) > (${parsed.data[0]}::int, ${parsed.data[1]}::timestamptz, ${parsed.data[2]}::uuid)`
    : sql<SqlBool>`true`
}

async function flagRows(trx: Trx, actor: Actor, filters: Asked, now: Date) {
  return trx
    .selectFrom('risk.flags as flag')
    .innerJoin('people.pupils as pupil', 'pupil.id', 'flag.pupil_id')
    .innerJoin('risk.rules as rule', 'rule.code', 'flag.rule')
    .innerJoin('risk.rule_versions as version', 'version.id', 'flag.rule_version_id')
    .leftJoin('risk.rule_versions as noticed_by', 'noticed_by.id', 'flag.noticed_version_id')
    .leftJoin('institutions.classes as class', 'class.id', 'pupil.class_id')
    .leftJoin('institutions.institutions as institution', 'institution.id', 'pupil.institution_id')
    .select([
      'flag.id',
      'flag.pupil_id',
      'flag.level',
      'flag.data_until',
      'flag.raised_at',
      'flag.answered_at',
      'flag.team_since',
      'flag.noticed_at',
      'flag.withdrawn_at',
      'flag.municipality_since',
      'flag.municipality_id',
      'flag.institution_id',
      'flag.class_id',
      'flag.rule',
      'rule.name_lv',
      'rule.name_en',
      'version.version',
      'version.source_lv',
      'version.source_en',
      'noticed_by.version as noticed_version',
      'noticed_by.source_lv as noticed_source_lv',
      'noticed_by.source_en as noticed_source_en',
      'flag.noticed_data_until',
      'pupil.given_name',
      'pupil.family_name',
      'class.name as class_name',
      'institution.name as institution_name',
    ])
    .select(sql<unknown>`${factsOf('facts')}`.as('facts'))
    .select(sql<unknown>`${factsOf('noticed_facts')}`.as('noticed_facts'))
    .select(sql<boolean>`coalesce(${asksAgain(now)}, false)`.as('asks_again'))
    .select(sql<boolean>`coalesce(flag.semester_id = ${presentSemester}, false)`.as('of_present_semester'))
    .select(sql<unknown>`${filters.state === 'open' ? noAnswers : givenAnswers}`.as('answers'))
    .select(rankOf(filters.order).as('rank'))
    .select(sql<Date | null>`${lastReminder}`.as('reminded_at'))
    .select(
      sql<string>`to_char(flag.raised_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`.as(
        'raised_key',
      ),
    )
    .where((where) => where.and([within(actor, filters), ...conditions(filters, now), afterKey(filters)]))
    .orderBy(rankOf(filters.order))
    .orderBy('flag.raised_at')
    .orderBy('flag.id')
    .limit(filters.limit + 1)
    .execute()
}

/** An open flag has none; not to look spares the rules of access to answers and to people. */
const noAnswers = sql`'[]'::jsonb`

/** The newest first; its ids are made in order of time, which tells two of one moment apart. */
const givenAnswers = sql`(select coalesce(jsonb_agg(jsonb_build_object('kind', answer.kind, 'at', answer.answered_at,
      'untilDate', answer.until_date, 'note', answer.note, 'to', receiver.given_name || ' ' || receiver.family_name,
      'by', coalesce(person.given_name || ' ' || person.family_name, '')) order by answer.answered_at desc, answer.id desc), '[]')
    from risk.flag_answers answer
    left join people.persons person on person.id = answer.answered_by
    left join people.persons receiver on receiver.id = answer.referred_to
    where answer.flag_id = flag.id)`

/** When the municipality last asked the school since the flag has passed on to it. */
const lastReminder = sql`case when flag.municipality_since is not null then (select max(reminder.sent_at)
    from risk.reminders reminder
    where reminder.institution_id = flag.institution_id and reminder.sent_at >= flag.municipality_since) end`

type FlagRow = Awaited<ReturnType<typeof flagRows>>[number]

function noticedByOf(row: FlagRow): FlagView['noticedBy'] {
  const { noticed_version, noticed_source_lv, noticed_source_en, noticed_data_until } = row
  if (noticed_version === null || noticed_data_until === null) return null
  return {
    version: noticed_version,
    sourceLv: noticed_source_lv ?? '',
    sourceEn: noticed_source_en ?? '',
    dataUntil: noticed_data_until,
  }
}

const Answers = z.array(GivenAnswer.extend({ at: z.coerce.date().transform((at) => at.toISOString()) }))
function toView(row: FlagRow, actor: Actor, now: Date): FlagView {
  const [answer = null, ...earlierAnswers] = Answers.parse(row.answers)
  const place = {
    pupilId: row.pupil_id,
    municipalityId: row.municipality_id,
    institutionId: row.institution_id,
    classId: row.class_id,
  }
  return {
    id: FlagId.parse(row.id),
    pupil: {
      id: PupilId.parse(row.pupil_id),
      givenName: row.given_name,
      familyName: row.family_name,
      className: row.class_name,
      institutionName: row.institution_name,
    },
    rule: row.rule,
    ruleNameLv: row.name_lv,
    ruleNameEn: row.name_en,
    ruleVersion: row.version,
    ruleSourceLv: row.source_lv,
    ruleSourceEn: row.source_en,
    level: FlagView.shape.level.parse(row.level),
    facts: FlagView.shape.facts.parse(row.facts),
    dataUntil: row.data_until,
    raisedAt: row.raised_at.toISOString(),
    noticedAt: row.noticed_at.toISOString(),
    noticedFacts: FlagView.shape.noticedFacts.parse(row.noticed_facts),
    noticedBy: noticedByOf(row),
    withdrawnAt: row.withdrawn_at?.toISOString() ?? null,
    ofPresentSemester: row.of_present_semester,
    waitingDays: wholeDays(row.raised_at, row.answered_at ?? now),
    answer,
    earlierAnswers,
    escalated: escalationOf(row),
    asksAgain: row.asks_again,
    can: { answer: permits(canAnswerFlag, actor, place) },
    remind: permits(canRemindSchool, actor, place) ? remindOf(row) : null,
  }
}

function remindOf({
  institution_id,
  municipality_since,
  answered_at,
  reminded_at,
}: FlagRow): FlagView['remind'] {
  if (institution_id === null || municipality_since === null || answered_at !== null) return null
  return { institutionId: institution_id, lastAt: reminded_at?.toISOString() ?? null }
}

function escalationOf({ team_since: team, municipality_since: further }: FlagRow): FlagView['escalated'] {
  if (further !== null) return { to: 'municipality', at: further.toISOString() }
  return team && { to: 'team', at: team.toISOString() }
}

async function countFlagsWhere(trx: Trx, conditions: readonly Expression<SqlBool>[]): Promise<number> {
  const { rows } = await sql<{ flags: number }>`
    select count(*) as flags
    from risk.flags flag
    cross join lateral (select flag.answered_municipality_id as municipality_id, flag.answered_institution_id as institution_id,
      null::uuid as class_id, null::uuid as pupil_id) answered
    where ${sql.join(conditions, sql` and `)}`.execute(trx)
  return rows[0]?.flags ?? 0
}

/** Open flags that this person may answer, in the order of the list, and how many there are in all. */
export async function listFlagsToAnswer(
  trx: Trx,
  actor: Actor,
  now: Date,
  limit: number,
): Promise<{ rows: FlagView[]; count: number }> {
  const asked = { state: 'open', order: 'level', limit, capability: 'flag.answer' } as const
  const { rows } = await listFlagViews(trx, actor, asked, now)
  return { rows, count: await countListedFlags(trx, actor, asked, now) }
}

/** Answered flags that ask this person again: `FlagView.asksAgain`. */
export async function listFlagsDue(
  trx: Trx,
  actor: Actor,
  now: Date,
  limit: number,
): Promise<readonly FlagView[]> {
  const asked = { state: 'due', order: 'level', limit, capability: 'flag.answer' } as const
  return (await listFlagViews(trx, actor, asked, now)).rows
}
