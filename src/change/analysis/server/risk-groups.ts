import type { RiskGroup } from '../contract/analysis.ts'
import type { KnownRisk, RiskCell } from '../domain/support-tables.ts'

/** The group of the risk of a cell. */
export function groupsOfRisks(
  risks: readonly KnownRisk[],
): (cell: Pick<RiskCell, 'version' | 'code'>) => RiskGroup {
  const groups = new Map(risks.map(({ version, code, group }) => [`${version}:${code}`, group]))
  return ({ version, code }) => groups.get(`${version}:${code}`) ?? 'personality'
}
