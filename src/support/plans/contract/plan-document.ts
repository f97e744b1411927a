import { z } from 'zod'
import { apiRoute } from '#platform/http/api-route.ts'
import { FileAnswer } from '#platform/http/file-answer.ts'
import { PlanId } from './ids.ts'

/** The plan as a document to sign and keep, in the language of the reader. */
export const readPlanDocument = apiRoute({
  route: 'GET /plans/:planId/document',
  params: z.strictObject({ planId: PlanId }),
  query: z.strictObject({ format: z.enum(['pdf', 'docx']) }),
  output: FileAnswer,
})
