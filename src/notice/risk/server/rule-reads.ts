import type { Db } from '#platform/db/connect.ts'
import { FlagLevel, LowMarksThresholds, RuleCode, UnexcusedLessonsThresholds } from '../domain/rules.ts'

type VersionHead = { readonly id: string; readonly version: number; readonly level: FlagLevel }
export type RuleInForce =
  | (VersionHead & {
      readonly rule: 'unexcused-lessons'
      readonly thresholds: ReturnType<typeof UnexcusedLessonsThresholds.parse>
    })
  | (VersionHead & {
      readonly rule: 'low-marks'
      readonly thresholds: ReturnType<typeof LowMarksThresholds.parse>
    })

/** The version of each rule that is in force on a day. */
export async function listRulesInForce(db: Db, day: string): Promise<readonly RuleInForce[]> {
  const rows = await db
    .selectFrom('risk.rule_versions as version')
    .select(['version.id', 'version.rule', 'version.version', 'version.level', 'version.thresholds'])
    .where('version.valid_from', '<=', day)
    .where((where) =>
      where.or([where('version.valid_until', 'is', null), where('version.valid_until', '>=', day)]),
    )
    .orderBy('version.rule')
    .execute()
  return rows.map((row) => {
    const head = { id: row.id, version: row.version, level: FlagLevel.parse(row.level) }
    return RuleCode.parse(row.rule) === 'low-marks'
      ? { ...head, rule: 'low-marks', thresholds: LowMarksThresholds.parse(row.thresholds) }
      : { ...head, rule: 'unexcused-lessons', thresholds: UnexcusedLessonsThresholds.parse(row.thresholds) }
  })
}
