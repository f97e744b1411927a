import { z } from 'zod'
import { PupilId } from '#foundation/people/contract/ids.ts'
import { apiRoute } from '#platform/http/api-route.ts'
import { idOf } from '#platform/ids/ids.ts'
import { stages } from '../domain/stage.ts'
import { FlagFacts } from './flag.ts'

export const AssessmentId = idOf('assessment')
export type AssessmentId = z.infer<typeof AssessmentId>

/** Editions of the risk classifier in which an assessment can be made. */
export const ClassifierVersion = z.enum(['2023', '2018'])
export type ClassifierVersion = z.infer<typeof ClassifierVersion>

/** Code of a risk in its edition, for example R23-S02. */
export const RiskCode = z.string().regex(/^R(23|18)-[A-Z0-9.]{1,12}$/)

/** 0 not observed, 1 rarely, 2 often, 3 always. */
export const Intensity = z.int().min(0).max(3)
/** 1 first identified, 2 repeated, 3 lasting. */
export const Frequency = z.int().min(1).max(3)

/** What was seen of one risk: an intensity, or yes / no where a level makes no sense. */
export const RiskAnswerValue = z.strictObject({
  intensity: Intensity.nullable(),
  present: z.boolean().nullable(),
  frequency: Frequency.nullable(),
  note: z.string().max(2000),
})
export type RiskAnswerValue = z.infer<typeof RiskAnswerValue>

export const RiskAnswer = RiskAnswerValue.extend({
  riskCode: RiskCode,
  version: z.int().min(1),
  answeredBy: z.string(),
  answeredAt: z.iso.datetime(),
})
export type RiskAnswer = z.infer<typeof RiskAnswer>

export const assessmentTextFields = ['strengths', 'pupil_view', 'summary'] as const
export const AssessmentTextField = z.enum(assessmentTextFields)
export type AssessmentTextField = z.infer<typeof AssessmentTextField>
const AssessmentText = z.object({ value: z.string().max(4000), version: z.int().min(0) })

export const AssessmentLevel = z.enum(['none', 'preventive', 'regular', 'crisis'])
export type AssessmentLevel = z.infer<typeof AssessmentLevel>

/** The role in which somebody assesses. */
export const assessorRoles = ['class_teacher', 'support_specialist', 'school_leadership'] as const
export const AssessorRole = z.enum(assessorRoles)
export type AssessorRole = z.infer<typeof AssessorRole>

export const AssessmentView = z.object({
  id: AssessmentId,
  pupil: z.object({
    id: PupilId,
    givenName: z.string(),
    familyName: z.string(),
    className: z.string().nullable(),
    institutionName: z.string().nullable(),
    /** Stage of education now; null: preschool, or enrolled nowhere. */
    stage: z.enum(stages).nullable(),
  }),
  schoolYear: z.string(),
  semester: z.int(),
  classifierVersion: ClassifierVersion,
  status: z.enum(['draft', 'completed']),
  startedBy: z.string(),
  startedAs: AssessorRole.nullable(),
  startedAt: z.iso.datetime(),
  completedBy: z.string().nullable(),
  completedAt: z.iso.datetime().nullable(),
  /** Of a draft: what it would be now. */
  level: AssessmentLevel,
  answers: z.array(RiskAnswer),
  texts: z.object({ strengths: AssessmentText, pupil_view: AssessmentText, summary: AssessmentText }),
  /** How many people have completed an assessment of this pupil in the same semester, by the same classifier. */
  assessors: z.int().min(0),
  /**
   * Why the pupil was noticed, as far as the reader may see it. Of a completed one: what it answered. Of a draft: what nobody has
   * answered, and what completing answers if one of these risks was looked at; with none, whatever was looked at.
   */
  flags: z.array(z.object({ facts: FlagFacts, risks: z.array(RiskCode) })),
  /** An assessment is written by whoever started it; `assess`: to give one's own beside this one of a colleague. */
  can: z.object({ edit: z.boolean(), complete: z.boolean(), openPlan: z.boolean(), assess: z.boolean() }),
})
export type AssessmentView = z.infer<typeof AssessmentView>

export const AssessmentPath = z.strictObject({ pupilId: PupilId, assessmentId: AssessmentId })
export const SavedField = z.object({ version: z.int(), savedAt: z.iso.datetime() })

export const startAssessment = apiRoute({
  route: 'PUT /pupils/:pupilId/assessments/:assessmentId',
  params: AssessmentPath,
  input: z.strictObject({ classifierVersion: ClassifierVersion }),
  output: AssessmentView,
})

export const readAssessment = apiRoute({
  route: 'GET /pupils/:pupilId/assessments/:assessmentId',
  params: AssessmentPath,
  output: AssessmentView,
})

export const listAssessments = apiRoute({
  route: 'GET /pupils/:pupilId/assessments',
  params: z.strictObject({ pupilId: PupilId }),
  output: z.object({
    rows: z.array(
      z.object({
        id: AssessmentId,
        classifierVersion: ClassifierVersion,
        status: z.enum(['draft', 'completed']),
        level: AssessmentLevel.nullable(),
        startedAt: z.iso.datetime(),
        completedAt: z.iso.datetime().nullable(),
        by: z.string(),
        /** The round: assessments of one semester by one classifier, each of another person. */
        semesterId: z.uuid(),
        schoolYear: z.string(),
        semester: z.int(),
        assessorId: z.uuid(),
        /** What goes well, and the pupil's own words; empty where nothing was written. */
        words: z.object({ strengths: z.string(), pupilView: z.string() }),
        /** Every risk that was looked at, found or not. */
        lookedAt: z.array(RiskCode),
        /** Risks found, heaviest first. */
        risks: z.array(
          z.object({
            code: RiskCode,
            nameLv: z.string(),
            nameEn: z.string(),
            frequency: Frequency.nullable(),
          }),
        ),
      }),
    ),
  }),
})

export const answerRisk = apiRoute({
  route: 'PUT /pupils/:pupilId/assessments/:assessmentId/answers/:riskCode',
  params: AssessmentPath.extend({ riskCode: RiskCode }),
  input: z.strictObject({ value: RiskAnswerValue, version: z.int().min(0) }),
  output: SavedField,
})

export const saveAssessmentText = apiRoute({
  route: 'PUT /pupils/:pupilId/assessments/:assessmentId/texts/:field',
  params: AssessmentPath.extend({ field: AssessmentTextField }),
  input: z.strictObject({ value: z.string().max(4000), version: z.int().min(0) }),
  output: SavedField,
})

/** Gives up one's own draft with everything in it. */
export const discardAssessment = apiRoute({
  route: 'DELETE /pupils/:pupilId/assessments/:assessmentId',
  params: AssessmentPath,
  output: z.object({}),
})

export const completeAssessment = apiRoute({
  route: 'POST /pupils/:pupilId/assessments/:assessmentId/completion',
  params: AssessmentPath,
  output: AssessmentView,
})
