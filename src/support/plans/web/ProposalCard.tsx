import { Button } from '@mantine/core'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { showDone } from '#web/ui/toast-store.ts'
import { type PlanView, proposePlan } from '../contract/plan.ts'
import { type Obstacle, obstaclesToProposing } from '../domain/opening.ts'
import classes from './Plan.module.css'
import { usePlanStep } from './use-plan-step.ts'
import { usePlanWords } from './use-plan-words.ts'

/** Why the draft came back, what is still missing, and the button that submits it. */
export function ProposalCard({ plan }: { plan: PlanView }) {
  const t = useT()
  const missing = obstaclesToProposing(plan)
  const propose = usePlanStep(proposePlan, plan, () => showDone(t('plans.proposal.done')))
  return (
    <div data-no-print>
      <Card title={t('plans.proposal.title')}>
        <Returned plan={plan} />
        <p className={classes.quiet}>{t('plans.proposal.text')}</p>
        <p>{t(missing.length === 0 ? 'plans.proposal.ready' : 'plans.proposal.missing')}</p>
        <ul className={classes.missing}>
          {missing.map((obstacle) => (
            <li key={obstacle.problem}>
              <ObstacleText plan={plan} obstacle={obstacle} />
            </li>
          ))}
        </ul>
        <Button onClick={propose.take} loading={propose.isPending}>
          {t('plans.proposal.propose')}
        </Button>
      </Card>
    </div>
  )
}

function Returned({ plan: { returned } }: { plan: PlanView }) {
  const t = useT()
  const f = useFormat()
  if (returned === null) return null
  return (
    <div>
      <p className={classes.label}>
        {t('plans.proposal.returned', { name: f.name(returned.by), at: f.dateTime(returned.at) })}
      </p>
      <p className={classes.told}>{returned.remark}</p>
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
