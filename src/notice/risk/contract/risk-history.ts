import { z } from 'zod'
import { PupilId } from '#foundation/people/contract/ids.ts'
import { apiRoute } from '#platform/http/api-route.ts'
import { ClassifierVersion, Frequency } from './assessment.ts'

export const GroupHistory = z.object({
  code: z.string(),
  nameLv: z.string(),
  nameEn: z.string(),
  /** Risks of the group that anybody looked at, and those that anybody found. */
  looked: z.int().min(0),
  found: z.int().min(0),
  heaviest: Frequency.nullable(),
})
export type GroupHistory = z.infer<typeof GroupHistory>

export const RoundHistory = z.object({
  schoolYear: z.string(),
  semester: z.int(),
  classifierVersion: ClassifierVersion,
  completedAt: z.iso.datetime(),
  /** How many people completed one. */
  assessors: z.int().min(1),
  groups: z.array(GroupHistory),
})
export type RoundHistory = z.infer<typeof RoundHistory>

/** The pupil's completed rounds, the earliest first, by risk group. */
export const listRiskHistory = apiRoute({
  route: 'GET /pupils/:pupilId/risk-history',
  params: z.strictObject({ pupilId: PupilId }),
  output: z.object({ rounds: z.array(RoundHistory) }),
})
