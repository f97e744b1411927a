import { lazy, Suspense } from 'react'
import type { PlanStatus } from '#support/plans/contract/plan-words.ts'
import { PlanPage } from '#support/plans/web/index.ts'
import { PlanDoseCard } from '#support/sessions/web/index.ts'

const cards = () => import('./contradiction-cards.ts')
const ContradictionsCard = lazy(async () => ({ default: (await cards()).ContradictionsCard }))
const ContradictionsLine = lazy(async () => ({ default: (await cards()).ContradictionsLine }))

/** While a plan is in one of these states, a contradiction can still be mended in it. */
const LIVES: readonly PlanStatus[] = ['draft', 'proposed', 'open']

/** The page of a plan with what other modules know of it, under the measures and above its approval. */
export function PlanWithCards() {
  return (
    <PlanPage
      afterMeasures={(plan) => (
        <>
          {LIVES.includes(plan.status) ? (
            <Suspense fallback={null}>
              <ContradictionsCard plan={plan} />
            </Suspense>
          ) : null}
          <Suspense fallback={null}>
            <PlanDoseCard planId={plan.id} />
          </Suspense>
        </>
      )}
      beforeApproval={(plan) => (
        <Suspense fallback={null}>
          <ContradictionsLine plan={plan} />
        </Suspense>
      )}
    />
  )
}
