import { z } from 'zod'
import { apiRoute } from '#platform/http/api-route.ts'
import { InstitutionId } from './ids.ts'

export const ClassView = z.object({
  id: z.uuid(),
  name: z.string(),
  /** 0 preschool; 1–12 grades; 13–16 vocational courses. */
  grade: z.int().min(0).max(16),
  schoolYear: z.string(),
})
export type ClassView = z.output<typeof ClassView>

/** Classes of an institution in a school year (the present one by default) in which the person has some role. */
export const listClasses = apiRoute({
  route: 'GET /institutions/:institutionId/classes',
  params: z.strictObject({ institutionId: InstitutionId }),
  query: z.strictObject({
    schoolYear: z
      .string()
      .regex(/^\d{4}\/\d{2}$/)
      .optional(),
  }),
  output: z.object({ schoolYear: z.string(), classes: z.array(ClassView) }),
})
