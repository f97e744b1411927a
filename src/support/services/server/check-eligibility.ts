import { endpoint } from '#foundation/endpoint/index.ts'
import { checkEligibility as contract } from '../contract/service.ts'
import { isInForce, judge } from '../domain/eligibility.ts'
import { canRequestService } from './policies.ts'
import { readRegister } from './register-reads.ts'
import { requirePeriod } from './require-eligible.ts'
import { getLearnerKind, rulesOf } from './service-catalogue.ts'

export const checkEligibility = endpoint({
  ...contract,
  access: canRequestService,
  audit: 'services.eligibility-checked',
  handler: async ({ trx, params: { pupilId }, query, note }) => {
    const { kindCode, startsOn } = query
    requirePeriod(query)
    const kind = await getLearnerKind(trx, kindCode)
    const register = await readRegister(trx, { pupilId, kindCode, on: startsOn, planMustRun: false })
    note({ kind: kindCode })
    return {
      isInForce: isInForce(kind.attributes, query),
      validFrom: kind.attributes.validFrom,
      validUntil: kind.attributes.validUntil,
      rules: judge(rulesOf(kind, startsOn), register, {}).map(({ rule, result, questions }) => ({
        code: rule.code,
        textLv: rule.textLv,
        textEn: rule.textEn,
        result,
        questions: result === 'unknown' ? questions.map(asQuestion) : [],
      })),
    }
  },
})

function asQuestion({ question, rule }: { question: string; rule: { textLv: string; textEn: string } }) {
  return { question, textLv: rule.textLv, textEn: rule.textEn }
}
