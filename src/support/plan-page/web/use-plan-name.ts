import { usePlanWords } from '#support/plans/web/index.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import type { PlanBeside } from '../contract/contradictions.ts'

/** What a plan beside is called: its kind and semester. */
export function usePlanName() {
  const t = useT()
  const words = usePlanWords()
  return ({ kind, schoolYear, semester }: PlanBeside) =>
    t('plan-page.plan', { kind: t(`plan-page.kind.${kind}`), semester: words.semester(schoolYear, semester) })
}
