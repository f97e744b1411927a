import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ApiRouteDefinition, RouteOutput, RouteRequest } from '#platform/http/api-route.ts'
import { callApi } from '#web/api/api-client.ts'
import type { ApiError } from '#web/api/api-error.ts'
import { saveUnsavedFields } from '#web/autosave/unsaved-fields.ts'
import { DutyView } from '../contract/duty.ts'
import { readDuty } from '../contract/duty-commands.ts'
import { listDuties, readDutyCompliance } from '../contract/duty-lists.ts'

const lists = [listDuties.route, readDutyCompliance.route]

/** A command that answers the whole duty: what is chosen is saved first, then the page shows the answer. */
export function useDutyCommand<Definition extends ApiRouteDefinition>(
  definition: Definition,
  { onDone }: { onDone?: () => void } = {},
) {
  const client = useQueryClient()
  return useMutation<RouteOutput<Definition>, ApiError, RouteRequest<Definition>>({
    mutationFn: async (request) => {
      await saveUnsavedFields()
      return callApi(definition, request)
    },
    onSuccess: async (output) => {
      const duty = DutyView.parse(output)
      client.setQueryData([readDuty.route, { params: { dutyId: duty.id } }], duty)
      await Promise.all(lists.map((route) => client.invalidateQueries({ queryKey: [route] })))
      onDone?.()
    },
  })
}
