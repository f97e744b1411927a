import type { z } from 'zod'
import { idOf } from '#platform/ids/ids.ts'

export const SessionId = idOf('session of support')
export type SessionId = z.infer<typeof SessionId>
export const ParticipantId = idOf('participant of a session')
export type ParticipantId = z.infer<typeof ParticipantId>
