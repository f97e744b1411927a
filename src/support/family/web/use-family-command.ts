import type { z } from 'zod'
import type { PupilId } from '#foundation/people/contract/ids.ts'
import type { ApiRouteDefinition } from '#platform/http/api-route.ts'
import { useViewCommand } from '#web/api/use-view-command.ts'
import { FamilyPage, readFamilyPage } from '../contract/family.ts'

/** A command that answers the whole page of the pupil. */
export function useFamilyCommand<Definition extends ApiRouteDefinition>(
  definition: Definition,
  pupilId: z.infer<typeof PupilId>,
  onDone: () => void,
) {
  return useViewCommand(definition, {
    keep: (output) => [[readFamilyPage.route, { params: { pupilId } }], FamilyPage.parse(output)],
    refreshes: [],
    onDone,
  })
}
