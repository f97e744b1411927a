import { z } from 'zod'

/** How far a flag passes on that nobody answers: to the school's support team, then to the municipality. */
export const escalationSteps = ['team', 'municipality'] as const
export const EscalationStep = z.enum(escalationSteps)
export type EscalationStep = z.infer<typeof EscalationStep>
