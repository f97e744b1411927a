import { z } from 'zod'
import { SchoolYearCode } from '#foundation/institutions/contract/ids.ts'
import { EscalationStep } from '../contract/escalation-step.ts'
import { FlagOrder } from '../contract/flag.ts'

export const flagStates = ['open', 'due', 'answered', 'all'] as const

/** What the address of the list of flags says. */
export const FlagFiltersState = z.object({
  state: z.enum(flagStates).catch('open'),
  institutionId: z.uuid().optional().catch(undefined),
  municipalityId: z.uuid().optional().catch(undefined),
  classId: z.uuid().optional().catch(undefined),
  schoolYear: SchoolYearCode.optional().catch(undefined),
  waitingOver: z.coerce.number().optional().catch(undefined),
  escalatedTo: EscalationStep.optional().catch(undefined),
  order: FlagOrder.catch('level'),
})
export type FlagFiltersState = z.infer<typeof FlagFiltersState>

/** What narrows the list: its order counts nothing. */
export function withoutOrder({ order: _, ...filters }: FlagFiltersState) {
  return filters
}

export const allFlags: Partial<FlagFiltersState> = {
  institutionId: undefined,
  municipalityId: undefined,
  classId: undefined,
  schoolYear: undefined,
  waitingOver: undefined,
  escalatedTo: undefined,
}
