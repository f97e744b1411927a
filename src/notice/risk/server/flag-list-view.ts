import { type Expression, type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import { type Actor, type Capability, permits, reachCondition } from '#foundation/access/index.ts'
import { PupilId } from '#foundation/people/contract/ids.ts'
import type { Trx } from '#platform/db/connect.ts'
import { type FlagFilters, FlagId, FlagView } from '../contract/flag.ts'
import { canAnswerFlag } from './policies.ts'

/** Filters, and the right by which the list is asked for (reading flags unless told). */
type Asked = FlagFilters & { readonly capability?: Capability }

const Key = z.tuple([z.iso.datetime({ precision: 6 }), z.uuid()])

/** Flags within the actor's reach, the longest waiting first, page by page; two queries whatever their number. */
export async function listFlagViews(
  trx: Trx,
  actor: Actor,
  filters: Asked,
  now: Date,
): Promise<{ rows: FlagView[]; openCount: number; next: string | null }> {
  const rows = await flagRows(trx, actor, filters, now)
  const page = rows.slice(0, filters.limit)
  const last = page.at(-1)
  return {
    rows: page.map((row) => toView(row, actor, now)),
    openCount: await countOpen(trx, actor, filters, now),
    next: rows.length > filters.limit && last ? `${last.raised_key}|${last.id}` : null,
  }
}

function conditions(actor: Actor, filters: Asked, now: Date): Expression<SqlBool>[] {
  const equal = (column: string, value: string | undefined) =>
    value === undefined ? [] : [sql<SqlBool>`${sql.ref(`flag.${column}`)} = ${value}::uuid`]
  return [
    reachCondition(actor, filters.capability ?? 'flag.read', { table: 'flag', pupilColumn: 'pupil_id' }),
    sql<SqlBool>`flag.withdrawn_at is null`,
    ...equal('institution_id', filters.institutionId),
    ...equal('class_id', filters.classId),
    ...equal('pupil_id', filters.pupilId),
    ...(filters.schoolYear === undefined ? [] : [inSchoolYear(filters.schoolYear)]),
    ...(filters.waitingOver === undefined ? [] : [raisedBefore(now, filters.waitingOver)]),
  ]
}

function inSchoolYear(schoolYear: string): Expression<SqlBool> {
  return sql<SqlBool>`flag.semester_id in (select semester.id from institutions.semesters semester where semester.school_year = ${schoolYear})`
}

function raisedBefore(now: Date, days: number): Expression<SqlBool> {
  return sql<SqlBool>`flag.raised_at < ${new Date(now.getTime() - days * DAY_MS)}`
}

function stateCondition(state: FlagFilters['state']): Expression<SqlBool> {
  if (state === 'open') return sql<SqlBool>`flag.answered_at is null`
  return state === 'answered' ? sql<SqlBool>`flag.answered_at is not null` : sql<SqlBool>`true`
}

function afterKey(after: string | undefined): Expression<SqlBool> {
  const parsed = Key.safeParse(after?.split('|'))
  return parsed.success
    ? sql<SqlBool>`(flag.raised_at, flag.id) > (${parsed.data[0]}::timestamptz, ${parsed.data[1]}::uuid)`
    : sql<SqlBool>`true`
}

async function flagRows(trx: Trx, actor: Actor, filters: Asked, now: Date) {
  return trx
    .selectFrom('risk.flags as flag')
    .innerJoin('people.pupils as pupil', 'pupil.id', 'flag.pupil_id')
    .innerJoin('risk.rules as rule', 'rule.code', 'flag.rule')
    .innerJoin('risk.rule_versions as version', 'version.id', 'flag.rule_version_id')
    .leftJoin('institutions.classes as class', 'class.id', 'pupil.class_id')
    .leftJoin('institutions.institutions as institution', 'institution.id', 'pupil.institution_id')
    .select([
      'flag.id',
      'flag.pupil_id',
      'flag.level',
      'flag.data_until',
      'flag.raised_at',
      'flag.municipality_id',
      'flag.institution_id',
      'flag.class_id',
      'flag.rule',
      'rule.name_lv',
      'rule.name_en',
      'version.version',
      'version.source_lv',
      'version.source_en',
      'pupil.given_name',
      'pupil.family_name',
      'class.name as class_name',
      'institution.name as institution_name',
    ])
    .select(sql<unknown>`${factsWithSubjectNames}`.as('facts'))
    .select(sql<unknown>`${filters.state === 'open' ? noAnswer : latestAnswer}`.as('answer'))
    .select(
      sql<string>`to_char(flag.raised_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`.as(
        'raised_key',
      ),
    )
    .where((where) =>
      where.and([...conditions(actor, filters, now), stateCondition(filters.state), afterKey(filters.after)]),
    )
    .orderBy('flag.raised_at')
    .orderBy('flag.id')
    .limit(filters.limit + 1)
    .execute()
}

const factsWithSubjectNames = sql`case when flag.facts ? 'subjects' then jsonb_set(flag.facts, '{subjects}', (
    select coalesce(jsonb_agg(fact || jsonb_build_object('nameLv', subject.name_lv, 'nameEn', subject.name_en) order by fact ->> 'mean'), '[]')
    from jsonb_array_elements(flag.facts -> 'subjects') fact
    join signals.subjects subject on subject.code = fact ->> 'code')) else flag.facts end`

/** An open flag has none; not to look spares the rules of access to answers and to people. */
const noAnswer = sql`null::jsonb`

const latestAnswer = sql`(select jsonb_build_object('kind', answer.kind, 'at', answer.answered_at, 'untilDate', answer.until_date,
      'note', answer.note, 'by', coalesce(person.given_name || ' ' || person.family_name, ''))
    from risk.flag_answers answer
    left join people.persons person on person.id = answer.answered_by
    where answer.flag_id = flag.id order by answer.answered_at desc limit 1)`

type FlagRow = Awaited<ReturnType<typeof flagRows>>[number]

const Answer = FlagView.shape.answer.unwrap().extend({ at: z.coerce.date() }).nullable()
const DAY_MS = 86_400_000

function toView(row: FlagRow, actor: Actor, now: Date): FlagView {
  const answer = Answer.parse(row.answer)
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
    rule: FlagView.shape.rule.parse(row.rule),
    ruleNameLv: row.name_lv,
    ruleNameEn: row.name_en,
    ruleVersion: row.version,
    ruleSourceLv: row.source_lv,
    ruleSourceEn: row.source_en,
    level: FlagView.shape.level.parse(row.level),
    facts: FlagView.shape.facts.parse(row.facts),
    dataUntil: row.data_until,
    raisedAt: row.raised_at.toISOString(),
    waitingDays: Math.max(0, Math.floor((now.getTime() - row.raised_at.getTime()) / DAY_MS)),
    answer: answer && { ...answer, at: answer.at.toISOString() },
    can: { answer: permits(canAnswerFlag, actor, place) },
  }
}

async function countOpen(trx: Trx, actor: Actor, filters: Asked, now: Date): Promise<number> {
  const row = await trx
    .selectFrom('risk.flags as flag')
    .select((select) => select.fn.countAll<number>().as('open'))
    .where((where) => where.and([...conditions(actor, filters, now), stateCondition('open')]))
    .executeTakeFirst()
  return row?.open ?? 0
}

/** Open flags that this person may answer, the longest waiting first. */
export function listFlagsToAnswer(
  trx: Trx,
  actor: Actor,
  now: Date,
  limit: number,
): Promise<{ rows: FlagView[]; openCount: number }> {
  return listFlagViews(trx, actor, { state: 'open', limit, capability: 'flag.answer' }, now)
}
