import { z } from 'zod'
import { PupilId } from '#foundation/people/contract/ids.ts'
import { apiRoute } from '#platform/http/api-route.ts'
import { PersonName } from './plan-words.ts'

/** A pupil of whom an assessment says that regular support or more is needed, and for whom nobody has begun a plan. */
export const NeededPlan = z.object({
  assessmentId: z.uuid(),
  pupil: PersonName.extend({ id: PupilId }),
  className: z.string().nullable(),
  institutionName: z.string().nullable(),
  level: z.enum(['regular', 'crisis']),
  assessedAt: z.iso.datetime(),
})
export type NeededPlan = z.infer<typeof NeededPlan>

const NeededPage = z.strictObject({
  /** `next` of the page before. */
  after: z
    .string()
    .regex(/^[01]~\d{4}-[\d:.TZ-]+~[0-9a-f-]{36}$/)
    .optional(),
  limit: z.coerce.number().int().min(1).max(100).default(25),
})
export type NeededPage = z.infer<typeof NeededPage>

/** Pupils for whom the reader may begin a plan that an assessment asks for, crisis intervention first, then whoever was assessed earliest. */
export const listNeededPlans = apiRoute({
  route: 'GET /needed-plans',
  query: NeededPage,
  output: z.object({
    rows: z.array(NeededPlan),
    next: z.string().nullable(),
  }),
})
