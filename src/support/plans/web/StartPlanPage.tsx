import { useEffect, useRef } from 'react'
import { z } from 'zod'
import { PupilId } from '#foundation/people/contract/ids.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { usePathParams } from '#web/routing/use-path-params.ts'
import { useSearchState } from '#web/routing/use-search-state.ts'
import { Card } from '#web/ui/Card.tsx'
import { ErrorState } from '#web/ui/ErrorState.tsx'
import { Page } from '#web/ui/Page.tsx'
import { PlanKind } from '../contract/plan-words.ts'
import { useStartPlan } from './use-start-plan.ts'

const Ids = z.object({ pupilId: PupilId })
const Chosen = z.object({ kind: PlanKind.catch('individual') })

/** The address that starts a plan for a pupil and goes on to it. Opened again, it leads to the same draft. */
export function StartPlanPage() {
  const t = useT()
  const { pupilId } = usePathParams(Ids)
  const [{ kind }] = useSearchState(Chosen)
  const { start, error } = useStartPlan(pupilId, { replace: true, kind })
  const begun = useRef(false)
  useEffect(() => {
    if (begun.current) return
    begun.current = true
    start()
  })
  return (
    <Page
      title={t(kind === 'crisis' ? 'plans.crisis.startingTitle' : 'plans.pupil.startingTitle')}
      width="reading"
    >
      <Card>
        {error === null ? (
          <p role="status">{t('plans.pupil.starting')}</p>
        ) : (
          <ErrorState error={error} onRetry={start} />
        )}
      </Card>
    </Page>
  )
}
