import { z } from 'zod'
import { apiRoute } from '#platform/http/api-route.ts'

export const SemesterView = z.object({
  id: z.uuid(),
  schoolYear: z.string(),
  number: z.int().min(1).max(2),
  startsOn: z.iso.date(),
  endsOn: z.iso.date(),
})
export type SemesterView = z.output<typeof SemesterView>

/** Semesters that have begun, newest first: the first one is the present one. */
export const listSemesters = apiRoute({
  route: 'GET /semesters',
  output: z.object({ semesters: z.array(SemesterView) }),
})
