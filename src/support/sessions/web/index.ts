import { lazy } from 'react'

const cards = () => import('./dose-cards.ts')

/** What pages of other modules may show of sessions. */
export const PlanDoseCard = lazy(async () => ({ default: (await cards()).PlanDoseCard }))
export const ServiceDoseCard = lazy(async () => ({ default: (await cards()).ServiceDoseCard }))
