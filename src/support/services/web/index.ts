import { lazy } from 'react'

/** What pages of other modules may show of services. */
export const PupilServicesCard = lazy(async () => ({
  default: (await import('./PupilServicesCard.tsx')).PupilServicesCard,
}))
