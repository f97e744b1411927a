import { z } from 'zod'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { usePathParams } from '#web/routing/use-path-params.ts'
import { ButtonLink } from '#web/ui/ButtonLink.tsx'
import { Card } from '#web/ui/Card.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Page } from '#web/ui/Page.tsx'
import { Stack } from '#web/ui/Stack.tsx'
import { PlanId } from '../contract/ids.ts'
import { type PlanView, readPlan } from '../contract/plan.ts'
import { FinishEvaluation } from './FinishEvaluation.tsx'
import { GoalEvaluation } from './GoalEvaluation.tsx'
import { IndicatorsCard } from './IndicatorsCard.tsx'
import { Place } from './Place.tsx'
import { PlanText } from './PlanText.tsx'
import { planPath } from './paths.ts'
import { goalPlace, placeIds, riskPlace } from './place-ids.ts'
import { RiskEvaluation } from './RiskEvaluation.tsx'

const Ids = z.object({ planId: PlanId })

/** Whether each goal was reached, what became of each risk, what helped and what hindered; the figures stand beside. */
export function EvaluationPage() {
  const t = useT()
  const f = useFormat()
  const params = usePathParams(Ids)
  const plan = useApiQuery(readPlan, { params })
  return (
    <Page
      width="reading"
      title={t('plans.evaluation.title')}
      subtitle={t('plans.evaluation.lead')}
      crumbs={[{ label: f.name(plan.pupil), to: planPath(plan.id) }]}
    >
      {plan.can.evaluate ? <Evaluation plan={plan} /> : <NotNow plan={plan} />}
    </Page>
  )
}

function Evaluation({ plan }: { plan: PlanView }) {
  const t = useT()
  return (
    <Stack>
      <IndicatorsCard plan={plan} />
      {plan.goals.map((goal) => (
        <Place key={goal.id} id={goalPlace(goal.id)}>
          <GoalEvaluation plan={plan} goal={goal} />
        </Place>
      ))}
      {plan.risks.map((risk) => (
        <Place key={risk.id} id={riskPlace(risk.id)}>
          <RiskEvaluation plan={plan} risk={risk} />
        </Place>
      ))}
      <Place id={placeIds.summary}>
        <Card>
          <PlanText
            plan={plan}
            target={{ field: 'evaluationSummary' }}
            saved={plan.evaluationSummary}
            label={t('plans.evaluation.summary')}
            hint={t('plans.evaluation.summaryHint')}
          />
        </Card>
      </Place>
      <FinishEvaluation plan={plan} />
    </Stack>
  )
}

function NotNow({ plan }: { plan: PlanView }) {
  const t = useT()
  return (
    <Card>
      <EmptyState
        title={t('plans.evaluation.notOpen')}
        action={<ButtonLink to={planPath(plan.id)}>{t('plans.evaluation.toPlan')}</ButtonLink>}
      >
        {t('plans.evaluation.notOpenWhy')}
      </EmptyState>
    </Card>
  )
}
