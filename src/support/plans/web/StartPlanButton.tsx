import { Button } from '@mantine/core'
import { useEffect } from 'react'
import { useT } from '#web/i18n/i18n-context.ts'
import { showProblem } from '#web/ui/toast-store.ts'
import { useStartPlan } from './use-start-plan.ts'

/** Starts a plan in one step, with everything that is known about the pupil. */
export function StartPlanButton({
  pupilId,
  variant = 'filled',
}: {
  pupilId: string
  variant?: 'default' | 'filled'
}) {
  const t = useT()
  const { start, error, isPending } = useStartPlan(pupilId)
  useEffect(() => {
    if (error !== null) showProblem(error.message)
  }, [error])
  return (
    <Button variant={variant} onClick={start} loading={isPending}>
      {t('plans.pupil.start')}
    </Button>
  )
}
