import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { countFlags, listFlags } from '#notice/risk/contract/flag.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { showDone } from '#web/ui/toast-store.ts'
import { openPlan, type PlanView } from '../contract/plan.ts'
import { type Obstacle, obstaclesToOpening } from '../domain/opening.ts'
import classes from './Plan.module.css'
import { usePlanStep } from './use-plan-step.ts'
import { usePlanWords } from './use-plan-words.ts'

/** What opening means, what is still missing, and the button. */
export function OpeningCard({ plan }: { plan: PlanView }) {
  const t = useT()
  const client = useQueryClient()
  const missing = obstaclesToOpening(plan)
  const open = usePlanStep(openPlan, plan, () => {
    showDone(t('plans.opening.done'))
    void client.invalidateQueries({ queryKey: [listFlags.route] })
    void client.invalidateQueries({ queryKey: [countFlags.route] })
  })
  return (
    <div data-no-print>
      <Card title={t('plans.opening.title')}>
        <p className={classes.quiet}>{t('plans.opening.text')}</p>
        <p>{t(missing.length === 0 ? 'plans.opening.ready' : 'plans.opening.missing')}</p>
        <ul className={classes.missing}>
          {missing.map((obstacle) => (
            <li key={obstacle.problem}>
              <ObstacleText plan={plan} obstacle={obstacle} />
            </li>
          ))}
        </ul>
        <Button onClick={open.take} loading={open.isPending}>
          {t('plans.opening.open')}
        </Button>
      </Card>
    </div>
  )
}

function ObstacleText({ plan, obstacle }: { plan: PlanView; obstacle: Obstacle }) {
  const t = useT()
  const words = usePlanWords()
  if (obstacle.problem !== 'serious-risk-unanswered') return t(`plans.errors.${obstacle.problem}`)
  const risks = plan.risks.filter((risk) => obstacle.riskIds.includes(risk.id)).map(words.name)
  return t('plans.errors.serious-risk-unanswered', { risks: risks.join(', ') })
}
