import { sql } from 'kysely'
import { type Actor, grantsFor, reachCondition } from '#foundation/access/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import {
  type EarlierName,
  FlagLevel,
  RuleCode,
  RuleNumbers,
  type RuleOwner,
  type RuleVersion,
  RuleView,
} from '../contract/rule.ts'
import { nextAfter, versionAt } from '../domain/rule-timeline.ts'
import { leavesSomeTo } from '../domain/rules.ts'
import { countMeeting } from './rule-meeting-view.ts'
import { gradesOf, listRulesInForce, type RuleInForce } from './rule-reads.ts'

type Asked = {
  readonly actor: Actor
  readonly today: string
  readonly semesterId: string | undefined
}

export type RuleWithVersions = RuleView & { readonly versions: readonly RuleVersion[] }

/**
 * Rules of the state, and own ones of places where the reader sees flags, with all their versions and with the rules that come first
 * of those that count the same: in four queries.
 */
export async function listRuleViews(trx: Trx, asked: Asked): Promise<readonly RuleWithVersions[]> {
  const rows = await listRuleRows(trx, asked)
  const versions = Map.groupBy(await listVersionRows(trx), (version) => version.rule)
  const views = rows.flatMap((rule) => {
    const own = (versions.get(rule.code) ?? []).map(toVersion)
    const current = versionAt(own, asked.today)
    return current === undefined ? [] : [toView(rule, own, current, asked.actor)]
  })
  return besideOthers(trx, views, asked)
}

async function besideOthers(
  trx: Trx,
  views: readonly RuleWithVersions[],
  { actor, today, semesterId }: Asked,
): Promise<readonly RuleWithVersions[]> {
  const names = new Map(views.map(({ code, nameLv, nameEn }) => [code, { code, nameLv, nameEn }]))
  const holding = (await listRulesInForce(trx, today)).filter(({ rule }) => names.has(rule))
  const first = (rule: RuleInForce) =>
    holding.filter((other) => leavesSomeTo(rule, other)).flatMap((other) => names.get(other.rule) ?? [])
  const leaving = new Map(holding.map((rule) => [rule.rule, first(rule)]))
  const milder = holding.filter(({ rule }) => leaving.get(rule)?.length)
  const meeting = await countMeeting(trx, { actor, semesterId, rules: milder })
  return views.map((view) => ({
    ...view,
    leavesTo: leaving.get(view.code) ?? [],
    meeting: meeting.get(view.code) ?? null,
  }))
}

function listRuleRows(trx: Trx, { actor, semesterId }: Asked) {
  const mine = reachCondition(actor, 'flag.read', { table: 'flag', pupilColumn: 'pupil_id' })
  return trx
    .selectFrom('risk.rules as rule')
    .leftJoin('institutions.municipalities as municipality', 'municipality.id', 'rule.municipality_id')
    .leftJoin('institutions.institutions as institution', 'institution.id', 'rule.institution_id')
    .leftJoin('risk.rules as model', 'model.code', 'rule.derived_from')
    .leftJoinLateral(
      (from) =>
        from
          .selectFrom('risk.rule_versions as version')
          .select(['version.source_lv', 'version.source_en'])
          .whereRef('version.rule', '=', 'model.code')
          .orderBy('version.version', 'desc')
          .limit(1)
          .as('model_version'),
      (join) => join.onTrue(),
    )
    .select([
      'rule.code',
      'model.code as model_code',
      'model.name_lv as model_name_lv',
      'model.name_en as model_name_en',
      'model.evidence as model_evidence',
      'model_version.source_lv as model_source_lv',
      'model_version.source_en as model_source_en',
      'rule.kind',
      'rule.name_lv',
      'rule.name_en',
      'rule.text_lv',
      'rule.text_en',
      'rule.evidence',
      'rule.municipality_id',
      'rule.institution_id',
      'municipality.name as municipality_name',
      'institution.name as institution_name',
    ])
    .select(
      sql<number>`(select count(*) from risk.flags flag where flag.rule = rule.code and flag.withdrawn_at is null
        and flag.semester_id = ${semesterId ?? null}::uuid and ${mine})`.as('flagged'),
    )
    .where(sql<boolean>`(rule.municipality_id is null or ${holdsForMe(actor)})`)
    .orderBy(sql`array_position(array['statutory', 'handbook', 'own', 'foreign'], rule.evidence)`)
    .orderBy('rule.name_lv')
    .execute()
}

/** An own rule is shown where it can flag a pupil of the reader's: of the reader's school or class, of its municipality, or below. */
function holdsForMe(actor: Actor) {
  const ids = (kind: string) =>
    actor.grants.flatMap((grant) =>
      grant.scopeKind === kind && grant.scopeId !== null ? [grant.scopeId] : [],
    )
  return sql<boolean>`(
    rule.municipality_id = any (${ids('municipality')}::uuid[])
    or rule.institution_id = any (${ids('institution')}::uuid[])
    or exists (
      select from institutions.institutions school
      left join institutions.classes class on class.institution_id = school.id and class.id = any (${ids('class')}::uuid[])
      where (school.id = any (${ids('institution')}::uuid[]) or class.id is not null)
        and school.municipality_id = rule.municipality_id
        and (rule.institution_id is null or rule.institution_id = school.id)))`
}

function listVersionRows(trx: Trx) {
  return trx
    .selectFrom('risk.rule_versions as version')
    .innerJoin('risk.rules as rule', 'rule.code', 'version.rule')
    .leftJoin('people.persons as person', 'person.id', 'version.decided_by')
    .select([
      'version.rule',
      'rule.kind',
      'version.version',
      'version.level',
      'version.thresholds',
      'version.grade_from',
      'version.grade_to',
      'version.valid_from',
      'version.valid_until',
      'version.source_lv',
      'version.source_en',
      'version.reason',
      'version.decided_at',
    ])
    .select(sql<string | null>`person.given_name || ' ' || person.family_name`.as('decided_by'))
    .orderBy('version.version', 'desc')
    .execute()
}

type RuleRow = Awaited<ReturnType<typeof listRuleRows>>[number]
type VersionRow = Awaited<ReturnType<typeof listVersionRows>>[number]

function toVersion(row: VersionRow): RuleVersion {
  return {
    version: row.version,
    level: FlagLevel.parse(row.level),
    numbers: RuleNumbers.parse({ kind: row.kind, thresholds: row.thresholds }),
    grades: gradesOf(row),
    validFrom: row.valid_from,
    validUntil: row.valid_until,
    sourceLv: row.source_lv,
    sourceEn: row.source_en,
    reason: row.reason,
    decidedBy: row.decided_by,
    decidedAt: row.decided_at?.toISOString() ?? null,
  }
}

function toView(
  row: RuleRow,
  versions: readonly RuleVersion[],
  { version, state }: NonNullable<ReturnType<typeof versionAt<RuleVersion>>>,
  actor: Actor,
): RuleWithVersions {
  const owner = ownerOf(row)
  const isMine = owner !== null && mayOwn(actor, owner)
  return {
    code: RuleCode.parse(row.code),
    nameLv: row.name_lv,
    nameEn: row.name_en,
    textLv: row.text_lv,
    textEn: row.text_en,
    evidence: RuleView.shape.evidence.parse(row.evidence),
    derivedFrom: modelOf(row),
    owner,
    current: version,
    next: state === 'in-force' ? nextAfter(versions, version) : null,
    state: row.evidence === 'foreign' ? 'offered' : state,
    flagged: row.flagged,
    leavesTo: [],
    meeting: null,
    can: { change: isMine && state !== 'ended', rename: isMine },
    versions,
  }
}

function modelOf(row: RuleRow): RuleView['derivedFrom'] {
  if (row.model_code === null) return null
  return {
    code: RuleCode.parse(row.model_code),
    nameLv: row.model_name_lv ?? '',
    nameEn: row.model_name_en ?? '',
    evidence: RuleView.shape.evidence.parse(row.model_evidence),
    sourceLv: row.model_source_lv ?? '',
    sourceEn: row.model_source_en ?? '',
  }
}

function ownerOf(row: RuleRow): RuleView['owner'] {
  if (row.institution_id !== null)
    return { kind: 'institution', id: row.institution_id, name: row.institution_name ?? '' }
  if (row.municipality_id !== null)
    return { kind: 'municipality', id: row.municipality_id, name: row.municipality_name ?? '' }
  return null
}

/** What a rule was called before, newest first. */
export async function listEarlierNames(trx: Trx, code: string): Promise<EarlierName[]> {
  const rows = await trx
    .selectFrom('risk.rule_names as earlier')
    .leftJoin('people.persons as person', 'person.id', 'earlier.replaced_by')
    .select(['earlier.name_lv', 'earlier.name_en', 'earlier.replaced_at'])
    .select(sql<string | null>`person.given_name || ' ' || person.family_name`.as('replaced_by'))
    .where('earlier.rule', '=', code)
    .orderBy('earlier.number', 'desc')
    .execute()
  return rows.map((row) => ({
    nameLv: row.name_lv,
    nameEn: row.name_en,
    replacedBy: row.replaced_by,
    replacedAt: row.replaced_at.toISOString(),
  }))
}

/** Whether the reader decides on rules for a place as its own, not for a part of it. */
export function mayOwn(actor: Actor, { kind, id }: RuleOwner): boolean {
  const place = kind === 'institution' ? { institutionId: id } : { municipalityId: id }
  return grantsFor(actor, 'rule.write', place).some((grant) => grant.scopeKind === kind)
}

/** The places for which the reader decides on rules, by name. */
export async function listRuleOwners(trx: Trx, actor: Actor): Promise<NonNullable<RuleView['owner']>[]> {
  const ids = (kind: RuleOwner['kind']) =>
    actor.grants.flatMap((grant) =>
      grant.scopeKind === kind && grant.scopeId !== null && mayOwn(actor, { kind, id: grant.scopeId })
        ? [grant.scopeId]
        : [],
    )
  const { rows } = await sql<{ kind: RuleOwner['kind']; id: string; name: string }>`
    select 'institution' as kind, id, name from institutions.institutions where id = any (${ids('institution')}::uuid[])
    union all
    select 'municipality', id, name from institutions.municipalities where id = any (${ids('municipality')}::uuid[])
    order by 3`.execute(trx)
  return rows
}
