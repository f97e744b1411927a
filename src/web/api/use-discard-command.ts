import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { ApiRouteDefinition, RouteRequest } from '#platform/http/api-route.ts'
import { hasUnsavedFields, saveUnsavedFields } from '../autosave/unsaved-fields.ts'
import { useApiCommand } from './use-api-command.ts'

interface DiscardOptions<Definition extends ApiRouteDefinition> {
  request: RouteRequest<Definition>
  /** The query whose page shows the draft: read again before the question, so that it counts what is there now. */
  shownBy: ApiRouteDefinition['route']
  /** Where one is afterwards: the draft's own page is no more. */
  leadsTo: string
  onUnsaved: () => void
  onDone: () => void
}

/**
 * Gives up the draft on whose page one is: first `ask` (saves what is typed, counts anew, opens the question), then `send`.
 * Whatever else was read before is forgotten, so that no list still shows the draft.
 */
export function useDiscardCommand<Definition extends ApiRouteDefinition>(
  definition: Definition,
  { request, shownBy, leadsTo, onUnsaved, onDone }: DiscardOptions<Definition>,
) {
  const client = useQueryClient()
  const navigate = useNavigate()
  const [isAsking, setAsking] = useState(false)
  const command = useApiCommand(definition, {
    onDone: () => {
      setAsking(false)
      client.removeQueries({ type: 'inactive' })
      onDone()
      void navigate({ to: leadsTo, replace: true })
    },
  })
  const ask = async () => {
    await saveUnsavedFields()
    if (hasUnsavedFields()) return onUnsaved()
    await client.invalidateQueries({ queryKey: [shownBy] })
    setAsking(true)
  }
  return {
    isAsking,
    ask: () => void ask(),
    keep: () => setAsking(false),
    send: () => command.mutate(request),
    error: command.error,
    isPending: command.isPending,
  }
}
