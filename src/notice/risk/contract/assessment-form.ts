import { z } from 'zod'
import { StageEffect } from '#foundation/classifiers/contract/risks.ts'
import { apiRoute } from '#platform/http/api-route.ts'
import { ClassifierVersion, RiskCode } from './assessment.ts'

const Texts = z.array(z.string())

export const FormRisk = z.object({
  code: RiskCode,
  nameLv: z.string(),
  nameEn: z.string(),
  scale: z.enum(['intensity', 'yes_no']),
  /** One of the handbook's especially important signs points to it. */
  important: z.boolean(),
  howLv: Texts,
  howEn: Texts,
  helpsLv: Texts,
  helpsEn: Texts,
  /** Effect on leaving school early, by stage (handbook 2023, table 1.2); null: the edition does not tell it. */
  stageEffect: StageEffect.nullable(),
  source: z.string(),
})
export type FormRisk = z.infer<typeof FormRisk>

export const AssessmentForm = z.object({
  groups: z.array(
    z.object({ code: z.string(), nameLv: z.string(), nameEn: z.string(), risks: z.array(FormRisk) }),
  ),
})
export type AssessmentForm = z.infer<typeof AssessmentForm>

/** The risks of an edition as the form shows them. */
export const readAssessmentForm = apiRoute({
  route: 'GET /assessment-forms/:classifierVersion',
  params: z.strictObject({ classifierVersion: ClassifierVersion }),
  output: AssessmentForm,
})
