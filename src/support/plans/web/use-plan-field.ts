import { useQueryClient } from '@tanstack/react-query'
import { callApi } from '#web/api/api-client.ts'
import { type Autosave, useAutosave } from '#web/autosave/use-autosave.ts'
import type { PlanGoalId, PlanMeasureId, PlanRiskId } from '../contract/ids.ts'
import { type PlanView, readPlan } from '../contract/plan.ts'
import {
  type PlanField,
  PlanFieldChange,
  type PlanFieldValue,
  savePlanField,
} from '../contract/plan-fields.ts'
import { allows } from '../domain/plan-states.ts'

/** Which field: of the plan itself, of a risk, of a measure, or of a goal. */
export type FieldTarget = {
  readonly field: PlanField
  readonly riskId?: PlanRiskId
  readonly measureId?: PlanMeasureId
  readonly goalId?: PlanGoalId
}

type Saved<Value> = { readonly value: Value; readonly version: number }

/** A field of a plan that saves itself; the page's copy of the plan follows. */
export function usePlanField<Value extends PlanFieldValue>(
  plan: PlanView,
  target: FieldTarget,
  saved: Saved<Value>,
): Autosave<Value> {
  const client = useQueryClient()
  return useAutosave<Value>({
    key: fieldKey(plan, target),
    ...saved,
    save: async (value, version) => {
      const change = PlanFieldChange.parse({ ...target, value, version })
      const request = { params: { planId: plan.id }, input: change }
      const done = await callApi(savePlanField, request, { whenSignedOut: 'stay' })
      client.setQueriesData<PlanView>({ queryKey: [readPlan.route] }, (held) =>
        held?.id === plan.id ? withField(held, change, done.version) : held,
      )
      return done
    },
  })
}

/** Name of a field that no other field on the page has. */
export function fieldKey(plan: PlanView, { field, riskId, measureId, goalId }: FieldTarget): string {
  return `plan-${riskId ?? measureId ?? goalId ?? plan.id}-${field}`
}

export function mayEdit(plan: PlanView, field: PlanField): boolean {
  return plan.can.edit && allows(plan.status, `save ${field}`)
}

function withField(plan: PlanView, change: PlanFieldChange, version: number): PlanView {
  const part = { [change.field]: { value: change.value, version } }
  if ('riskId' in change) {
    return {
      ...plan,
      risks: plan.risks.map((risk) => (risk.id === change.riskId ? { ...risk, ...part } : risk)),
    }
  }
  if ('goalId' in change) {
    const { goalId } = change
    return { ...plan, goals: plan.goals.map((one) => (one.id === goalId ? { ...one, ...part } : one)) }
  }
  if ('measureId' in change) {
    const { measureId } = change
    return {
      ...plan,
      measures: plan.measures.map((one) => (one.id === measureId ? { ...one, ...part } : one)),
    }
  }
  return { ...plan, ...part }
}
