import type { Endpoint } from '#foundation/endpoint/index.ts'
import { cancelSession } from './cancel-session.ts'
import { listGivenHours } from './list-given-hours.ts'
import { listSessionNeeds } from './list-session-needs.ts'
import { listSessions } from './list-sessions.ts'
import { moveSession } from './move-session.ts'
import { planSession } from './plan-session.ts'
import { readPlanDose } from './read-plan-dose.ts'
import { readServiceDose } from './read-service-dose.ts'
import { readSession } from './read-session.ts'
import { saveAttendance } from './save-attendance.ts'

export const sessionEndpoints: readonly Endpoint[] = [
  listSessions,
  readSession,
  listSessionNeeds,
  planSession,
  moveSession,
  cancelSession,
  saveAttendance,
  readPlanDose,
  readServiceDose,
  listGivenHours,
]
