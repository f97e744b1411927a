import { Suspense } from 'react'
import { PlanPage } from '#support/plans/web/index.ts'
import { PlanDoseCard } from '#support/sessions/web/index.ts'

/** The page of a plan with what other modules know of it, under the measures. */
export function PlanWithCards() {
  return (
    <PlanPage
      afterMeasures={({ id }) => (
        <Suspense fallback={null}>
          <PlanDoseCard planId={id} />
        </Suspense>
      )}
    />
  )
}
