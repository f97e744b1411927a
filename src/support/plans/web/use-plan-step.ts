import { hasUnsavedFields, saveUnsavedFields } from '#web/autosave/unsaved-fields.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { showProblem } from '#web/ui/toast-store.ts'
import type { evaluatePlan, openPlan, PlanView, proposePlan, takeBackPlan } from '../contract/plan.ts'
import { usePlanCommand } from './use-plan-command.ts'

/** Leads a plan a step further, but never over the head of a text that is not saved yet. */
export function usePlanStep(
  definition: typeof proposePlan | typeof takeBackPlan | typeof openPlan | typeof evaluatePlan,
  plan: PlanView,
  onDone: () => void,
) {
  const t = useT()
  const command = usePlanCommand(definition, { onDone })
  const take = async () => {
    await saveUnsavedFields()
    if (hasUnsavedFields()) showProblem(t('plans.page.unsaved'))
    else command.mutate({ params: { planId: plan.id } })
  }
  return { take: () => void take(), isPending: command.isPending }
}
