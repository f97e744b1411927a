import { lazy, Suspense } from 'react'
import type { PlanView } from '../contract/plan.ts'

const MeasureReportsCard = lazy(async () => ({
  default: (await import('./MeasureReportsCard.tsx')).MeasureReportsCard,
}))
const StuckMeasures = lazy(async () => ({ default: (await import('./StuckMeasures.tsx')).StuckMeasures }))

interface SlotProps {
  plan: PlanView
  /** What waits for a decision stands on top of the plan, how far each measure is beside the measures. */
  shows: 'stuck' | 'all'
}

/** Where an approved plan tells how far its measures are; the page does not wait for it. */
export function MeasureReportsSlot({ plan, shows }: SlotProps) {
  if (plan.opened === null) return null
  return (
    <Suspense fallback={null}>
      {shows === 'stuck' ? <StuckMeasures plan={plan} /> : <MeasureReportsCard plan={plan} />}
    </Suspense>
  )
}
