import { newId } from '#platform/ids/ids.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { announce } from '#web/ui/live-region-store.ts'
import { PlanMeasureId, type PlanRiskId } from '../contract/ids.ts'
import type { PlanView } from '../contract/plan.ts'
import { addPlanMeasure } from '../contract/plan-content.ts'
import { usePlanCommand } from './use-plan-command.ts'

type Chosen = { readonly code: string; readonly name: string; readonly riskIds: readonly PlanRiskId[] }

/** Adds an activity of the catalogue for these risks, and says so to screen readers. */
export function useAddMeasure(plan: PlanView) {
  const t = useT()
  const add = usePlanCommand(addPlanMeasure)
  return ({ code, name, riskIds }: Chosen) =>
    add.mutate(
      {
        params: { planId: plan.id, measureId: PlanMeasureId.parse(newId()) },
        input: { code, riskIds: [...riskIds] },
      },
      { onSuccess: () => announce(t('plans.measures.added', { name })) },
    )
}
