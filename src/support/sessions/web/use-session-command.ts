import type { ApiRouteDefinition } from '#platform/http/api-route.ts'
import { useViewCommand } from '#web/api/use-view-command.ts'
import type { SessionId } from '../contract/ids.ts'
import { listSessions, readSession, SessionView } from '../contract/session.ts'
import { listSessionNeeds } from '../contract/session-needs.ts'

/** A command that answers the session; lists that show it are read again. */
export function useSessionCommand<Definition extends ApiRouteDefinition>(
  definition: Definition,
  sessionId: SessionId,
  onDone: () => void,
) {
  return useViewCommand(definition, {
    keep: (output) => [[readSession.route, { params: { sessionId } }], SessionView.parse(output)],
    refreshes: [listSessions.route, listSessionNeeds.route],
    onDone,
  })
}
