import { Button, Group } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { countFlags, listFlags } from '#notice/risk/contract/flag.ts'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { Stack } from '#web/ui/Stack.tsx'
import { showDone } from '#web/ui/toast-store.ts'
import { openPlan, type PlanView, takeBackPlan } from '../contract/plan.ts'
import classes from './Plan.module.css'
import { ReturnForm } from './ReturnForm.tsx'
import { usePlanStep } from './use-plan-step.ts'

interface OpeningCardProps {
  plan: PlanView
  /** What to know before it is approved. */
  children?: ReactNode
}

/** A proposal: what approval means, and for each the step that is theirs. */
export function OpeningCard({ plan, children }: OpeningCardProps) {
  const t = useT()
  const f = useFormat()
  const { proposed, can, hasPart } = plan
  return (
    <div data-no-print>
      <Card title={t('plans.opening.title')}>
        <Stack tight>
          {proposed === null ? null : (
            <p className={classes.quiet}>
              {t('plans.opening.waits', { name: f.name(proposed.by), at: f.dateTime(proposed.at) })}
            </p>
          )}
          {hasPart ? <p>{t('plans.opening.ownPart')}</p> : null}
          {can.open ? <p className={classes.quiet}>{t('plans.opening.text')}</p> : null}
          {can.open ? children : null}
          <Steps plan={plan} />
        </Stack>
      </Card>
    </div>
  )
}

function Steps({ plan }: { plan: PlanView }) {
  const t = useT()
  const client = useQueryClient()
  const [returns, setReturns] = useState(false)
  const open = usePlanStep(openPlan, plan, () => {
    showDone(t('plans.opening.done'))
    void client.invalidateQueries({ queryKey: [listFlags.route] })
    void client.invalidateQueries({ queryKey: [countFlags.route] })
  })
  const takeBack = usePlanStep(takeBackPlan, plan, () => showDone(t('plans.opening.takenBack')))
  if (returns) return <ReturnForm plan={plan} onClose={() => setReturns(false)} />
  return (
    <Group gap="xs">
      {plan.can.open ? (
        <Button onClick={open.take} loading={open.isPending}>
          {t('plans.opening.open')}
        </Button>
      ) : null}
      {plan.can.return ? (
        <Button variant="default" onClick={() => setReturns(true)}>
          {t('plans.opening.return')}
        </Button>
      ) : null}
      {plan.can.takeBack ? (
        <Button variant="default" onClick={takeBack.take} loading={takeBack.isPending}>
          {t('plans.opening.takeBack')}
        </Button>
      ) : null}
    </Group>
  )
}
