import type pg from 'pg'
import { listRisks } from '#foundation/classifiers/index.ts'
import { createDb, createPool } from '#platform/db/connect.ts'

/** What the loader must know of the 2023 risks: their names, and which are answered with yes or no. */
export async function riskFacts(
  admin: pg.ClientConfig,
): Promise<{ riskNames: ReadonlyMap<string, string>; yesNo: ReadonlySet<string> }> {
  const pool = createPool({ ...admin, max: 1 })
  const risks = await listRisks(createDb(pool), '2023')
  await pool.end()
  return {
    riskNames: new Map(risks.map((risk) => [risk.code, risk.nameLv])),
    yesNo: new Set(risks.filter((risk) => risk.scale === 'yes_no').map((risk) => risk.code)),
  }
}
