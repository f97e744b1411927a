import { lazy } from 'react'

/** What comes when a page opens that shows it. Apart from the door of the module: *Today* goes through that and asks for none of these. */
export const PupilDutiesCard = lazy(async () => ({
  default: (await import('./PupilDutiesCard.tsx')).PupilDutiesCard,
}))
