import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { showDone } from '#web/ui/toast-store.ts'
import { evaluatePlan, type PlanView } from '../contract/plan.ts'
import classes from './Plan.module.css'
import { planPath } from './paths.ts'
import { usePlanStep } from './use-plan-step.ts'

/** Ends the plan. */
export function FinishEvaluation({ plan }: { plan: PlanView }) {
  const t = useT()
  const navigate = useNavigate()
  const finish = usePlanStep(evaluatePlan, plan, () => {
    showDone(t('plans.evaluation.done'))
    void navigate({ to: planPath(plan.id) })
  })
  return (
    <Card>
      <p className={classes.quiet}>{t('plans.evaluation.finishNote')}</p>
      <Button onClick={finish.take} loading={finish.isPending}>
        {t('plans.evaluation.finish')}
      </Button>
    </Card>
  )
}
