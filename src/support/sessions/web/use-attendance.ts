import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { callApi } from '#web/api/api-client.ts'
import { useAutosave } from '#web/autosave/use-autosave.ts'
import { listSessions, readSession, type SessionView, saveAttendance } from '../contract/session.ts'
import type { Marks } from '../domain/attendance.ts'

/** Marks that were made and not sent are sent after a minute, and when the page is left. */
const FORGOTTEN_AFTER_MS = 60_000

/** Attendance as it is being told: kept in memory until the server has it, sent again when the connection fails. */
export function useAttendance(session: SessionView) {
  const client = useQueryClient()
  const { participants } = session
  const value = useMemo(
    (): Marks => Object.fromEntries(participants.map(({ id, attendance }) => [id, attendance])),
    [participants],
  )
  const params = { sessionId: session.id }
  return useAutosave<Marks>({
    key: `session:${session.id}:attendance`,
    value,
    version: session.version,
    delay: FORGOTTEN_AFTER_MS,
    save: async (marks, version) => {
      const saved = await callApi(
        saveAttendance,
        { params, input: { version, value: marks } },
        { whenSignedOut: 'stay' },
      )
      void client.invalidateQueries({ queryKey: [listSessions.route] })
      void client.invalidateQueries({ queryKey: [readSession.route] })
      return saved
    },
  })
}
