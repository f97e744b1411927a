import { type Expression, type SqlBool, sql } from 'kysely'
import type { Db } from '#platform/db/connect.ts'
import { FlagLevel, type GradeRange, type RuleKind, RuleNumbers } from '../contract/rule.ts'

/** Where a rule holds: everywhere, in a municipality, or in a school. */
export type RulePlace = { readonly municipalityId: string | null; readonly institutionId: string | null }

export type RuleInForce = {
  readonly id: string
  readonly rule: string
  readonly level: FlagLevel
  readonly numbers: RuleNumbers
  readonly grades: GradeRange
  readonly place: RulePlace
}

type Scope = { readonly institutionId?: string | undefined; readonly kinds?: readonly RuleKind[] | undefined }

/** The version of each rule that is in force on a day; of some kinds, or of those that hold in a school, when asked so. */
export async function listRulesInForce(
  db: Db,
  day: string,
  scope: Scope = {},
): Promise<readonly RuleInForce[]> {
  const rows = await db
    .selectFrom('risk.rule_versions as version')
    .innerJoin('risk.rules as rule', 'rule.code', 'version.rule')
    .select([
      'version.id',
      'version.rule',
      'version.level',
      'version.thresholds',
      'version.grade_from',
      'version.grade_to',
      'rule.kind',
      'rule.municipality_id',
      'rule.institution_id',
    ])
    .where('version.valid_from', '<=', day)
    .where((where) =>
      where.or([where('version.valid_until', 'is', null), where('version.valid_until', '>=', day)]),
    )
    .where('rule.evidence', '<>', 'foreign')
    .where(holdsIn(scope.institutionId))
    .$if(scope.kinds !== undefined, (query) => query.where('rule.kind', 'in', scope.kinds ?? []))
    .orderBy('version.rule')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    rule: row.rule,
    level: FlagLevel.parse(row.level),
    numbers: RuleNumbers.parse({ kind: row.kind, thresholds: row.thresholds }),
    grades: gradesOf(row),
    place: { municipalityId: row.municipality_id, institutionId: row.institution_id },
  }))
}

export function gradesOf(row: { grade_from: number | null; grade_to: number | null }): GradeRange {
  return row.grade_from === null || row.grade_to === null ? null : { from: row.grade_from, to: row.grade_to }
}

function holdsIn(institutionId: string | undefined): Expression<SqlBool> {
  if (institutionId === undefined) return sql<SqlBool>`true`
  return sql<SqlBool>`(rule.municipality_id is null or rule.institution_id = ${institutionId}::uuid
    or rule.institution_id is null and rule.municipality_id = (
      select school.municipality_id from institutions.institutions school where school.id = ${institutionId}::uuid))`
}
