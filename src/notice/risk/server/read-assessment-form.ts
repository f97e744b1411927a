import { listRiskGroups, listRisks, type Risk } from '#foundation/classifiers/index.ts'
import { endpoint, notAudited } from '#foundation/endpoint/index.ts'
import { RiskCode } from '../contract/assessment.ts'
import { readAssessmentForm as contract, type FormRisk } from '../contract/assessment-form.ts'
import { canReadForm } from './policies.ts'

export const readAssessmentForm = endpoint({
  ...contract,
  access: canReadForm,
  audit: notAudited('reference data, the same for everybody'),
  handler: async ({ trx, params }) => {
    const risks = await listRisks(trx, params.classifierVersion)
    const groups = await listRiskGroups(trx, params.classifierVersion)
    return {
      groups: groups.map(({ code, nameLv, nameEn }) => ({
        code,
        nameLv,
        nameEn,
        risks: risks.filter((risk) => risk.group === code).map(formRisk),
      })),
    }
  },
})

function formRisk(risk: Risk): FormRisk {
  return {
    code: RiskCode.parse(risk.code),
    nameLv: risk.nameLv,
    nameEn: risk.nameEn,
    scale: risk.scale,
    important: risk.especiallyImportant,
    howLv: [...risk.recognisedByLv],
    howEn: [...risk.recognisedByEn],
    helpsLv: [...risk.mitigatingLv],
    helpsEn: [...risk.mitigatingEn],
    stageEffect: risk.stageEffect,
    source: risk.source,
  }
}
