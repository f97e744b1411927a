import type { ApiRouteDefinition } from '#platform/http/api-route.ts'
import { useViewCommand } from '#web/api/use-view-command.ts'
import { listServiceFilters, listServices, listServicesOfPupil, PupilServices } from '../contract/service.ts'

/** A command that answers the services of the pupil; lists that show them are read again. */
export function useServiceCommand<Definition extends ApiRouteDefinition>(
  definition: Definition,
  pupilId: string,
  { onDone }: { onDone?: () => void } = {},
) {
  return useViewCommand(definition, {
    keep: (output) => [[listServicesOfPupil.route, { params: { pupilId } }], PupilServices.parse(output)],
    refreshes: [listServices.route, listServiceFilters.route],
    onDone,
  })
}
