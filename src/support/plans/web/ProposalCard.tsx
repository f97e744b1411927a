import { Button } from '@mantine/core'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { showDone } from '#web/ui/toast-store.ts'
import { type PlanView, proposePlan } from '../contract/plan.ts'
import { type Obstacle, obstaclesToProposing } from '../domain/opening.ts'
import classes from './Plan.module.css'
import { placeOf, showPlace } from './place-ids.ts'
import { useGoalWords } from './use-goal-words.ts'
import { usePlanStep } from './use-plan-step.ts'
import { usePlanWords } from './use-plan-words.ts'

/** Why the draft came back, what is still missing with the way there, and the button that submits it. */
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
              <a href={`#${placeOf(obstacle)}`} onClick={(event) => showPlace(event, placeOf(obstacle))}>
                <ObstacleText plan={plan} obstacle={obstacle} />
              </a>
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

interface ObstacleTextProps {
  plan: PlanView
  obstacle: Obstacle
}

function ObstacleText({ plan, obstacle: { problem, riskIds, goalIds } }: ObstacleTextProps) {
  const t = useT()
  const words = usePlanWords()
  const named = useGoalWords(plan)
  return t(`plans.errors.${problem}`, {
    risks: plan.risks
      .filter(({ id }) => riskIds.includes(id))
      .map(words.name)
      .join(', '),
    goals: plan.goals
      .filter(({ id }) => goalIds.includes(id))
      .map(named.name)
      .join('; '),
  })
}
