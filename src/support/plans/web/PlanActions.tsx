import { Button } from '@mantine/core'
import { hasUnsavedFields, saveUnsavedFields } from '#web/autosave/unsaved-fields.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { ButtonLink } from '#web/ui/ButtonLink.tsx'
import { showProblem } from '#web/ui/toast-store.ts'
import type { PlanView } from '../contract/plan.ts'
import { DiscardPlan } from './DiscardPlan.tsx'
import { EndPlan } from './EndPlan.tsx'
import { PaperButtons } from './PaperButtons.tsx'
import { planEvaluationPath } from './paths.ts'

interface PlanActionsProps {
  plan: PlanView
  isEditing: boolean
  onEdit: (isEditing: boolean) => void
}

/** What can be done with the whole plan. An open one is read; who has something to change says so. */
export function PlanActions({ plan, isEditing, onEdit }: PlanActionsProps) {
  const t = useT()
  const stop = async () => {
    await saveUnsavedFields()
    if (hasUnsavedFields()) showProblem(t('plans.page.unsaved'))
    else onEdit(false)
  }
  return (
    <>
      {plan.can.discard ? <DiscardPlan plan={plan} /> : null}
      {plan.can.end ? <EndPlan plan={plan} /> : null}
      <PaperButtons plan={plan} />
      {plan.status === 'open' && plan.can.edit ? (
        <Button variant="default" onClick={() => (isEditing ? void stop() : onEdit(true))}>
          {t(isEditing ? 'plans.page.read' : 'plans.page.edit')}
        </Button>
      ) : null}
      {plan.can.evaluate ? (
        <ButtonLink variant="filled" to={planEvaluationPath(plan.id)}>
          {t('plans.page.evaluate')}
        </ButtonLink>
      ) : null}
    </>
  )
}
