import { z } from 'zod'
import { PersonId, PupilId } from '#foundation/people/contract/ids.ts'
import { apiRoute } from '#platform/http/api-route.ts'
import { attendances } from '../domain/attendance.ts'
import { ParticipantId, SessionId } from './ids.ts'

export const Attendance = z.enum(attendances)
const PersonName = z.object({ givenName: z.string(), familyName: z.string() })
/** Time of day in Latvia: `08:30`. */
const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
/** Longest reason, in characters. */
export const REASON_LENGTH = 500
export const ROOM_LENGTH = 100

const Kind = z.object({
  classifier: z.enum(['activity', 'support-kind']),
  code: z.string(),
  nameLv: z.string(),
  nameEn: z.string(),
})

const ParticipantHead = z.object({
  id: ParticipantId,
  pupil: PersonName.extend({ id: PupilId, className: z.string().nullable() }),
  attendance: Attendance.nullable(),
})

const SessionHead = z.object({
  id: SessionId,
  heldOn: z.iso.date(),
  startsAt: TimeOfDay,
  minutes: z.int(),
  room: z.string(),
  kind: Kind,
  subject: z.string().nullable(),
  specialist: PersonName.extend({ id: PersonId }),
  institutionId: z.uuid(),
  status: z.enum(['planned', 'cancelled']),
  cancelReason: z.string(),
  /** Of the series; 1 when it stands alone. */
  weeks: z.int(),
  participants: z.array(ParticipantHead),
  /** Whether attendance was saved. */
  isAttended: z.boolean(),
})
export type SessionHead = z.infer<typeof SessionHead>

export const SessionView = SessionHead.extend({
  /** How often attendance was saved: the version to save on top of. */
  version: z.int(),
  attended: z.object({ by: PersonName, at: z.iso.datetime() }).nullable(),
  /** Where the session was to be before it was moved, the latest first. */
  moves: z.array(
    z.object({
      heldOn: z.iso.date(),
      startsAt: TimeOfDay,
      by: PersonName,
      at: z.iso.datetime(),
    }),
  ),
  /** What was said of participants before, the latest first. */
  corrections: z.array(
    z.object({
      participantId: ParticipantId,
      attendance: Attendance.nullable(),
      by: PersonName,
      at: z.iso.datetime(),
    }),
  ),
  /** Participants to whose page the reader may go. */
  openable: z.array(PupilId),
  can: z.object({ attend: z.boolean(), change: z.boolean() }),
})
export type SessionView = z.infer<typeof SessionView>

/** Sessions within reach in a span of days, by time: one's own, and those of the schools and pupils that one reads. */
export const listSessions = apiRoute({
  route: 'GET /support-sessions',
  query: z.strictObject({
    from: z.iso.date(),
    /** At most 31 days later. */
    until: z.iso.date(),
    specialistId: PersonId.optional(),
  }),
  output: z.object({
    sessions: z.array(SessionHead),
    /** Schools in which the reader plans sessions. */
    plansAt: z.array(z.object({ id: z.uuid(), name: z.string() })),
  }),
})

const SessionPath = z.strictObject({ sessionId: SessionId })

export const readSession = apiRoute({
  route: 'GET /support-sessions/:sessionId',
  params: SessionPath,
  output: SessionView,
})

/** For what a pupil comes: a service, or a measure of an open plan. */
const Need = z.strictObject({ from: z.enum(['service', 'measure']), id: z.uuid() })
export type Need = z.infer<typeof Need>

const Hour = z.strictObject({
  heldOn: z.iso.date(),
  startsAt: TimeOfDay,
  minutes: z.int().min(10).max(480),
  room: z.string().trim().max(ROOM_LENGTH),
})

/** The browser makes the id: sent twice, it is one session. With `repeatUntil` every week until that day, holidays left out. */
export const planSession = apiRoute({
  route: 'PUT /institutions/:institutionId/support-sessions/:sessionId',
  params: SessionPath.extend({ institutionId: z.uuid() }),
  input: Hour.extend({
    specialistId: PersonId,
    repeatUntil: z.iso.date().nullable(),
    needs: z.array(Need).min(1).max(30),
  }),
  output: z.object({ sessionId: SessionId, days: z.array(z.iso.date()) }),
})

/** Answers 409 with what was saved meanwhile when attendance has changed since `version`. The same sent twice is saved once. */
export const saveAttendance = apiRoute({
  route: 'PUT /support-sessions/:sessionId/attendance',
  params: SessionPath,
  input: z.strictObject({
    version: z.int().min(0),
    value: z.record(ParticipantId, Attendance.nullable()),
  }),
  output: z.object({ version: z.int(), savedAt: z.iso.datetime() }),
})

export const moveSession = apiRoute({
  route: 'POST /support-sessions/:sessionId/move',
  params: SessionPath,
  input: Hour,
  output: SessionView,
})

/** One session, or it and all later ones of its series that are not attended yet. */
export const cancelSession = apiRoute({
  route: 'POST /support-sessions/:sessionId/cancellation',
  params: SessionPath,
  input: z.strictObject({ reason: z.string().trim().min(1).max(REASON_LENGTH), andLater: z.boolean() }),
  output: SessionView,
})
