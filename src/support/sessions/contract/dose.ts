import { z } from 'zod'
import { PupilId } from '#foundation/people/contract/ids.ts'
import { apiRoute } from '#platform/http/api-route.ts'
import { PlanId } from '#support/plans/contract/ids.ts'
import { SessionId } from './ids.ts'
import { Attendance } from './session.ts'

const Dose = z.object({
  sessions: z.int(),
  givenSessions: z.int(),
  givenMinutes: z.int(),
  aheadMinutes: z.int(),
  excused: z.int(),
  absent: z.int(),
  calledOff: z.int(),
  unmarked: z.int(),
})

const DoseRow = z.object({
  /** Of the measure, or of the service. */
  id: z.uuid(),
  nameLv: z.string(),
  nameEn: z.string(),
  subject: z.string().nullable(),
  /** Null: not told. */
  plannedHours: z.number().nullable(),
  dose: Dose,
  /** Sessions that the pupil missed or that were called off, the latest first. */
  missed: z.array(
    z.object({
      sessionId: SessionId,
      heldOn: z.iso.date(),
      /** Null: the session was cancelled. */
      attendance: Attendance.nullable(),
    }),
  ),
})
export type DoseRow = z.infer<typeof DoseRow>

/** Of each measure of the plan: hours planned and given, at sessions of the measure and of services asked for by the plan. */
export const readPlanDose = apiRoute({
  route: 'GET /plans/:planId/dose',
  params: z.strictObject({ planId: PlanId }),
  output: z.object({ rows: z.array(DoseRow) }),
})

/** Of each service of the pupil that is told in hours: hours promised and given. */
export const readServiceDose = apiRoute({
  route: 'GET /pupils/:pupilId/dose',
  params: z.strictObject({ pupilId: PupilId }),
  output: z.object({ rows: z.array(DoseRow) }),
})
