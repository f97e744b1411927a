import { Button, Checkbox } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { newId } from '#platform/ids/ids.ts'
import { useApiCommand } from '#web/api/use-api-command.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { Form, FormActions } from '#web/ui/form/Form.tsx'
import { PlanId } from '../contract/ids.ts'
import { continuePlan, type PlanRiskView, type PlanView, readPlan } from '../contract/plan.ts'
import { listPlans, listPlansOfPupil } from '../contract/plan-lists.ts'
import { measuresThatGoOn } from '../domain/continuing.ts'
import { OutcomeTag } from './OutcomeTag.tsx'
import classes from './Plan.module.css'
import { planPath } from './paths.ts'
import { usePlanWords } from './use-plan-words.ts'

/** Which risks go on in the next semester: chosen beforehand are those that have not decreased. */
export function ContinueForm({ plan, onClose }: { plan: PlanView; onClose: () => void }) {
  const t = useT()
  const navigate = useNavigate()
  const [nextId] = useState(() => PlanId.parse(newId()))
  const [riskIds, setRiskIds] = useState(() =>
    plan.risks.filter((risk) => risk.outcome.value !== 'decreased').map(({ id }) => id),
  )
  const go = useApiCommand(continuePlan, {
    refreshes: [readPlan.route, listPlans.route, listPlansOfPupil.route],
    onDone: ({ planId }) => void navigate({ to: planPath(planId) }),
  })
  const toggle = (risk: PlanRiskView) =>
    setRiskIds((ids) => (ids.includes(risk.id) ? ids.filter((id) => id !== risk.id) : [...ids, risk.id]))
  return (
    <Form
      error={go.error}
      onSubmit={() => go.mutate({ params: { planId: plan.id, nextId }, input: { riskIds } })}
    >
      <fieldset className={classes.checks}>
        <legend>{t('plans.follow.risks')}</legend>
        {plan.risks.map((risk) => (
          <RiskCheck
            key={risk.id}
            risk={risk}
            checked={riskIds.includes(risk.id)}
            onToggle={() => toggle(risk)}
          />
        ))}
      </fieldset>
      <p className={classes.quiet}>
        {t('plans.follow.measures', { count: measuresThatGoOn(plan.measures, riskIds).length })}
      </p>
      <FormActions>
        <Button type="submit" disabled={riskIds.length === 0} loading={go.isPending}>
          {t('plans.follow.begin')}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {t('plans.follow.cancel')}
        </Button>
      </FormActions>
    </Form>
  )
}

interface RiskCheckProps {
  risk: PlanRiskView
  checked: boolean
  onToggle: () => void
}

function RiskCheck({ risk, checked, onToggle }: RiskCheckProps) {
  const words = usePlanWords()
  return (
    <Checkbox
      label={
        <>
          {words.name(risk)}{' '}
          {risk.outcome.value === null ? null : <OutcomeTag outcome={risk.outcome.value} />}
        </>
      }
      checked={checked}
      onChange={onToggle}
    />
  )
}
