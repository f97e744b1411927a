import { lazy } from 'react'

export { useServiceWords } from './use-service-words.ts'

/** What pages of other modules may show of services. */
export const PupilServicesCard = lazy(async () => ({
  default: (await import('./PupilServicesCard.tsx')).PupilServicesCard,
}))
