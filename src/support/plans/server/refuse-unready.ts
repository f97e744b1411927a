import { refuse } from '#platform/errors/app-error.ts'
import type { PlanView } from '../contract/plan.ts'
import type { Obstacle } from '../domain/opening.ts'

/** Says the first thing that is missing in words, and all of them in `data`. */
export function refuseUnready(plan: PlanView, missing: readonly Obstacle[], locale: 'lv' | 'en'): void {
  const [first] = missing
  if (first === undefined) return
  const risks = plan.risks
    .filter((risk) => first.riskIds.includes(risk.id))
    .map((risk) => (locale === 'lv' ? risk.nameLv : risk.nameEn))
  const goals = plan.goals.flatMap(({ id, goal }, index) =>
    first.goalIds.includes(id) ? [goal.value.trim() || `${index + 1}.`] : [],
  )
  throw refuse(`plans.${first.problem}`, {
    params: { risks: risks.join(', '), goals: goals.join('; ') },
    data: { missing },
  })
}
