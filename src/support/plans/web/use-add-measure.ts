import { newId } from '#platform/ids/ids.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { announce } from '#web/ui/live-region-store.ts'
import { PlanMeasureId, type PlanRiskId } from '../contract/ids.ts'
import type { PlanView } from '../contract/plan.ts'
import { addPlanMeasure } from '../contract/plan-content.ts'
import type { MeasureClassifier } from '../contract/plan-words.ts'
import { usePlanCommand } from './use-plan-command.ts'

type Chosen = {
  readonly classifier: MeasureClassifier
  readonly code: string
  readonly name: string
  readonly riskIds: readonly PlanRiskId[]
}

/** Adds an activity of the catalogue for these risks, and says so to screen readers. */
export function useAddMeasure(plan: PlanView) {
  const t = useT()
  const add = usePlanCommand(addPlanMeasure)
  return ({ classifier, code, name, riskIds }: Chosen) =>
    add.mutate(
      {
        params: { planId: plan.id, measureId: PlanMeasureId.parse(newId()) },
        input: { classifier, code, riskIds: [...riskIds] },
      },
      { onSuccess: () => announce(t('plans.measures.added', { name })) },
    )
}
