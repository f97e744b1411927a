import type { z } from 'zod'
import { listRiskMappings } from '#foundation/classifiers/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import { type ClassifierVersion, RiskCode } from '../contract/assessment.ts'
import type { RuleKind } from '../contract/rule.ts'
import { signOfRule } from '../domain/looked-at.ts'
import { findRisksOfSigns } from './risks-of-signs.ts'

/** The risks to which what a rule notices points, by the signs of screening; in the classifier of 2018 those that mean the same. */
export async function findRisksOfRules(
  trx: Trx,
  edition: ClassifierVersion,
): Promise<(kind: RuleKind) => z.infer<typeof RiskCode>[]> {
  const risksOfSign = await findRisksOfSigns(trx)
  const same = edition === '2023' ? [] : await listRiskMappings(trx, { from: '2018', to: '2023' })
  const inEdition = (code: string) =>
    edition === '2023'
      ? [code]
      : same.filter(({ kind, toCode }) => kind === 'same' && toCode === code).map(({ fromCode }) => fromCode)
  return (kind) =>
    risksOfSign(signOfRule[kind])
      .flatMap(inEdition)
      .map((code) => RiskCode.parse(code))
}
