import type { PlanView } from '#support/plans/contract/plan.ts'
import { showPlace } from '#support/plans/web/index.ts'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { listContradictions } from '../contract/contradictions.ts'
import { contradictionsPlace } from './contradictions-place.ts'

/** For whoever approves: how many contradictions there are, and the way to them. Nothing where there are none. */
export function ContradictionsLine({ plan }: { plan: PlanView }) {
  const t = useT()
  const { contradictions } = useApiQuery(listContradictions, { params: { planId: plan.id } })
  if (contradictions.length === 0) return null
  return (
    <p>
      <a href={`#${contradictionsPlace}`} onClick={(event) => showPlace(event, contradictionsPlace)}>
        {t('plan-page.before', { count: contradictions.length })}
      </a>
    </p>
  )
}
