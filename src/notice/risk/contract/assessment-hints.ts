import { z } from 'zod'
import { PupilId } from '#foundation/people/contract/ids.ts'
import { apiRoute } from '#platform/http/api-route.ts'
import { ClassifierVersion, Intensity, RiskCode } from './assessment.ts'

const Named = z.object({ nameLv: z.string(), nameEn: z.string() })
const until = z.iso.date()
const count = z.int().min(0)

/** One thing that is known already and may help to answer: a number of the data, or what somebody saw of the class. */
export const AssessmentHint = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('absence'), unit: z.enum(['lessons', 'days']), count, until }),
  z.object({ kind: z.literal('marks'), lowSubjects: z.array(Named), until }),
  z.object({ kind: z.literal('behaviour'), reprimands: count, incidents: count, until }),
  z.object({
    kind: z.literal('screening'),
    sign: Named,
    value: Intensity,
    /** Empty when the reader may not know the person any more. */
    by: z.string(),
    at: z.iso.datetime(),
  }),
])
export type AssessmentHint = z.infer<typeof AssessmentHint>

export const RiskHints = z.object({ riskCode: RiskCode, hints: z.array(AssessmentHint) })
export type RiskHints = z.infer<typeof RiskHints>

/** What is known of a pupil beside the questions of an assessment. It answers none of them. */
export const readAssessmentHints = apiRoute({
  route: 'GET /pupils/:pupilId/assessment-hints',
  params: z.strictObject({ pupilId: PupilId }),
  query: z.strictObject({ classifierVersion: ClassifierVersion }),
  output: z.object({ rows: z.array(RiskHints) }),
})
