import type { ApiRouteDefinition } from '#platform/http/api-route.ts'
import { useViewCommand } from '#web/api/use-view-command.ts'
import { DutyView } from '../contract/duty.ts'
import { readDuty } from '../contract/duty-commands.ts'
import { listDuties, readDutyCompliance } from '../contract/duty-lists.ts'

/** A command that answers the whole duty; lists that show it are read again. */
export function useDutyCommand<Definition extends ApiRouteDefinition>(
  definition: Definition,
  { onDone }: { onDone?: () => void } = {},
) {
  return useViewCommand(definition, {
    keep: (output) => {
      const duty = DutyView.parse(output)
      return [[readDuty.route, { params: { dutyId: duty.id } }], duty]
    },
    refreshes: [listDuties.route, readDutyCompliance.route],
    onDone,
  })
}
