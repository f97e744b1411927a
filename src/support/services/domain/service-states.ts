/** asked for → granted or refused by another person → given → ended; whoever asked may take a request back. */
export const serviceStatuses = ['requested', 'granted', 'running', 'ended', 'refused', 'withdrawn'] as const
export type ServiceStatus = (typeof serviceStatuses)[number]

const serviceSteps = ['withdraw', 'grant', 'refuse', 'start', 'end'] as const
export type ServiceStep = (typeof serviceSteps)[number]

const allowed: Readonly<Record<ServiceStatus, readonly ServiceStep[]>> = {
  requested: ['withdraw', 'grant', 'refuse'],
  granted: ['start', 'end'],
  running: ['end'],
  ended: [],
  refused: [],
  withdrawn: [],
}

export function allows(status: ServiceStatus, step: ServiceStep): boolean {
  return allowed[status].includes(step)
}
