import { z } from 'zod'
import { SchoolYearCode } from '#foundation/institutions/contract/ids.ts'
import { DutyFilterState } from '../contract/duty-lists.ts'

/** What the address of the list of duties says. */
export const DutyFiltersState = z.object({
  state: DutyFilterState.catch('open'),
  institutionId: z.uuid().optional().catch(undefined),
  schoolYear: SchoolYearCode.optional().catch(undefined),
  twoMunicipalities: z.literal('yes').optional().catch(undefined),
})
export type DutyFiltersState = z.infer<typeof DutyFiltersState>
