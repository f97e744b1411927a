import { z } from 'zod'
import { PupilId } from '#foundation/people/contract/ids.ts'
import { apiRoute } from '#platform/http/api-route.ts'
import {
  AssessmentId,
  AssessmentLevel,
  AssessmentPath,
  AssessorRole,
  ClassifierVersion,
  RiskAnswer,
} from './assessment.ts'

const SeenRisk = RiskAnswer.pick({
  riskCode: true,
  intensity: true,
  present: true,
  frequency: true,
  note: true,
  answeredAt: true,
})

/** What one person saw, as that person completed it. */
export const ComparedAssessment = z.object({
  id: AssessmentId,
  by: z.string(),
  as: AssessorRole.nullable(),
  completedAt: z.iso.datetime(),
  level: AssessmentLevel,
  answers: z.array(SeenRisk),
  texts: z.object({ strengths: z.string(), pupilView: z.string(), summary: z.string() }),
})
export type ComparedAssessment = z.infer<typeof ComparedAssessment>

export const AssessmentComparison = z.object({
  pupil: z.object({
    id: PupilId,
    givenName: z.string(),
    familyName: z.string(),
    className: z.string().nullable(),
  }),
  classifierVersion: ClassifierVersion,
  schoolYear: z.string(),
  semester: z.int(),
  /** The newest completed assessment of each person, the earliest completed first. */
  assessments: z.array(ComparedAssessment),
  /** Who has begun and not completed. What they have written so far stays out: everybody looks with their own eyes. */
  drafts: z.array(z.object({ by: z.string(), as: AssessorRole.nullable(), startedAt: z.iso.datetime() })),
  /** To give an assessment of one's own: somebody else's round, this semester, and none of one's own in it. */
  can: z.object({ assess: z.boolean() }),
})
export type AssessmentComparison = z.infer<typeof AssessmentComparison>

/** Everybody's assessment of the pupil in the semester and by the classifier of this one. */
export const compareAssessments = apiRoute({
  route: 'GET /pupils/:pupilId/assessments/:assessmentId/comparison',
  params: AssessmentPath,
  output: AssessmentComparison,
})
