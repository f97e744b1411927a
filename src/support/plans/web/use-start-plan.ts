import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { PupilId } from '#foundation/people/contract/ids.ts'
import { newId } from '#platform/ids/ids.ts'
import { useApiCommand } from '#web/api/use-api-command.ts'
import { PlanId } from '../contract/ids.ts'
import { startPlan } from '../contract/plan.ts'
import { listPlans, listPlansOfPupil } from '../contract/plan-lists.ts'
import type { PlanKind } from '../contract/plan-words.ts'
import { planPath } from './paths.ts'

/** Starts a plan and opens its page. The id is made once, so a second click is the same plan. */
export function useStartPlan(
  pupilId: string,
  { replace = false, kind = 'individual' }: { replace?: boolean; kind?: PlanKind } = {},
) {
  const navigate = useNavigate()
  const [planId] = useState(() => PlanId.parse(newId()))
  const command = useApiCommand(startPlan, {
    refreshes: [listPlans.route, listPlansOfPupil.route],
    onDone: (started) => void navigate({ to: planPath(started.planId), replace }),
  })
  const { mutate, error, isPending } = command
  return {
    start: () => mutate({ params: { pupilId: PupilId.parse(pupilId), planId }, query: { kind } }),
    error,
    isPending,
  }
}
