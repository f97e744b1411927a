import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { useSession } from '#web/session/use-session.ts'
import { Card } from '#web/ui/Card.tsx'
import { showDone } from '#web/ui/toast-store.ts'
import { evaluatePlan, type PlanView } from '../contract/plan.ts'
import { obstaclesToEvaluating, type Unevaluated } from '../domain/evaluation.ts'
import classes from './Plan.module.css'
import { planPath } from './paths.ts'
import { goalPlace, placeIds, riskPlace, showPlace } from './place-ids.ts'
import { useGoalWords } from './use-goal-words.ts'
import { usePlanStep } from './use-plan-step.ts'
import { usePlanWords } from './use-plan-words.ts'

/** Ends the plan; what is still missing is told with the way there. */
export function FinishEvaluation({ plan }: { plan: PlanView }) {
  const t = useT()
  const f = useFormat()
  const navigate = useNavigate()
  const { today } = useSession()
  const missing = obstaclesToEvaluating(plan)
  const review = plan.reviewOn.value
  const finish = usePlanStep(evaluatePlan, plan, () => {
    showDone(t('plans.evaluation.done'))
    void navigate({ to: planPath(plan.id) })
  })
  return (
    <Card>
      {review !== null && today < review ? (
        <p>{t('plans.evaluation.early', { day: f.date(review) })}</p>
      ) : null}
      {missing.length === 0 ? null : (
        <>
          <p>{t('plans.proposal.missing')}</p>
          <ul className={classes.missing}>
            {missing.map((one) => (
              <li key={one.problem}>
                <a href={`#${placeOf(one)}`} onClick={(event) => showPlace(event, placeOf(one))}>
                  <MissingText plan={plan} missing={one} />
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={classes.quiet}>{t('plans.evaluation.finishNote')}</p>
      <Button onClick={finish.take} loading={finish.isPending}>
        {t('plans.evaluation.finish')}
      </Button>
    </Card>
  )
}

function MissingText({ plan, missing }: { plan: PlanView; missing: Unevaluated }) {
  const t = useT()
  const f = useFormat()
  const words = usePlanWords()
  const named = useGoalWords(plan)
  if (missing.problem === 'nothing-said' || missing.problem === 'family-not-told')
    return t(`plans.errors.${missing.problem}`)
  const names =
    'riskIds' in missing
      ? plan.risks.filter(({ id }) => missing.riskIds.includes(id)).map(words.name)
      : plan.goals.filter(({ id }) => missing.goalIds.includes(id)).map(named.name)
  return `${t(`plans.errors.${missing.problem}`, { count: names.length })} ${f.list(names.map((name) => `„${name}”`))}`
}

/** The first place of several. */
function placeOf(missing: Unevaluated): string {
  if (missing.problem === 'nothing-said' || missing.problem === 'family-not-told') return placeIds.summary
  return 'riskIds' in missing ? riskPlace(missing.riskIds[0] ?? '') : goalPlace(missing.goalIds[0] ?? '')
}
