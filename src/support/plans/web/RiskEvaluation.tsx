import { useT } from '#web/i18n/i18n-context.ts'
import { AutosaveStatus } from '#web/ui/AutosaveStatus.tsx'
import { Card } from '#web/ui/Card.tsx'
import { ChoiceField } from '#web/ui/form/ChoiceField.tsx'
import { Stack } from '#web/ui/Stack.tsx'
import type { PlanRiskView, PlanView } from '../contract/plan.ts'
import { Outcome } from '../contract/plan-words.ts'
import { PlanText } from './PlanText.tsx'
import { fieldKey, usePlanField } from './use-plan-field.ts'
import { usePlanWords } from './use-plan-words.ts'

interface RiskEvaluationProps {
  plan: PlanView
  risk: PlanRiskView
}

/** One risk at the end of the plan. */
export function RiskEvaluation({ plan, risk }: RiskEvaluationProps) {
  const t = useT()
  const words = usePlanWords()
  const name = words.name(risk)
  const texts = { helped: 'helpedOf', hindered: 'hinderedOf' } as const
  return (
    <Card title={name}>
      <Stack>
        <OutcomeField plan={plan} risk={risk} />
        {(['helped', 'hindered'] as const).map((field) => (
          <PlanText
            key={field}
            plan={plan}
            target={{ field, riskId: risk.id }}
            saved={risk[field]}
            label={t(`plans.risks.${field}`)}
            longLabel={t(`plans.evaluation.${texts[field]}`, { risk: name })}
          />
        ))}
      </Stack>
    </Card>
  )
}

function OutcomeField({ plan, risk }: RiskEvaluationProps) {
  const t = useT()
  const target = { field: 'outcome', riskId: risk.id } as const
  const outcome = usePlanField(plan, target, risk.outcome)
  return (
    <div>
      <ChoiceField
        name={fieldKey(plan, target)}
        label={t('plans.evaluation.outcome')}
        value={outcome.value}
        onChange={outcome.set}
        choices={Outcome.options.map((value) => ({ value, label: t(`plans.outcome.${value}`) }))}
      />
      <AutosaveStatus
        field={outcome}
        describe={(value) => (value === null ? '' : t(`plans.outcome.${value}`))}
      />
    </div>
  )
}
