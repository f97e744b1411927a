import { listRiskMappings } from '#foundation/classifiers/index.ts'
import { endpoint } from '#foundation/endpoint/index.ts'
import { findSemesterOf } from '#foundation/institutions/index.ts'
import { listSignsSeen } from '#notice/screening/index.ts'
import { findKnownOfPupil, type KnownOfPupil } from '#notice/signals/index.ts'
import { plusDays } from '#platform/calendar/plain-days.ts'
import type { Trx } from '#platform/db/connect.ts'
import { RiskCode } from '../contract/assessment.ts'
import { type AssessmentHint, readAssessmentHints as contract } from '../contract/assessment-hints.ts'
import { asOf2018, hintsByRisk, type Pointing } from '../domain/hints.ts'
import { canAssess } from './policies.ts'
import { findRisksOfSigns } from './risks-of-signs.ts'

/** What was seen longer ago says little of the pupil as they are now. */
const DAYS_OF_SCREENING = 365

/**
 * What the data and the screening of the class say already, beside the risks to which they point. Data belong to the sign that
 * they suggest in the screening, and the classifier says to which risks a sign points.
 */
export const readAssessmentHints = endpoint({
  ...contract,
  access: canAssess,
  audit: 'risk.hints-read',
  handler: async ({ trx, actor, place, params, query, today }) => {
    const { pupilId } = params
    const reader = { actor, place }
    const semester = await findSemesterOf(trx, today)
    const known = semester && (await findKnownOfPupil(trx, reader, { pupilId, semesterId: semester.id }))
    const seen = await listSignsSeen(trx, reader, { pupilId, since: plusDays(today, -DAYS_OF_SCREENING) })
    const hints = hintsByRisk([
      ...(known === undefined ? [] : await pointingOf(trx, known)),
      ...seen.map(({ pointsTo, shortLv, shortEn, value, by, at }) => ({
        pointsTo,
        hint: {
          kind: 'screening' as const,
          sign: { nameLv: shortLv, nameEn: shortEn },
          value,
          by,
          at: at.toISOString(),
        },
      })),
    ])
    const ofEdition =
      query.classifierVersion === '2023'
        ? hints
        : asOf2018(hints, await listRiskMappings(trx, { from: '2018', to: '2023' }))
    return {
      rows: [...ofEdition].map(([riskCode, of]) => ({ riskCode: RiskCode.parse(riskCode), hints: of })),
    }
  },
})

async function pointingOf(trx: Trx, { absence, marks, behaviour }: KnownOfPupil): Promise<Pointing[]> {
  const risksOfSign = await findRisksOfSigns(trx)
  const known: readonly (readonly [sign: string, hint: AssessmentHint | null])[] = [
    ['absences', absence && { kind: 'absence', ...absence }],
    ['performance', marks && { kind: 'marks', ...marks }],
    ['behaviour', behaviour && { kind: 'behaviour', ...behaviour }],
  ]
  return known.flatMap(([sign, hint]) => (hint === null ? [] : [{ pointsTo: risksOfSign(sign), hint }]))
}
