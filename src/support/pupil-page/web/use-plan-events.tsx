import type { PupilPlan } from '#support/plans/contract/plan-lists.ts'
import { planPath } from '#support/plans/web/index.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { TextLink } from '#web/ui/TextLink.tsx'
import type { TimelineItem } from '#web/ui/Timeline.tsx'

const keys = {
  proposed: 'planProposed',
  open: 'planOpen',
  evaluated: 'planEvaluated',
  closed: 'planClosed',
  continued: 'planContinued',
  not_needed: 'planNotNeeded',
  exempt: 'planExempt',
} as const

/** Plans and what they work on. */
export function usePlanEvents(): (plans: readonly PupilPlan[]) => TimelineItem[] {
  const { t, f, locale } = useI18n()
  const textOf = ({ status, risks }: PupilPlan) => {
    const names = f.list(risks.map((risk) => (locale === 'lv' ? risk.nameLv : risk.nameEn)))
    if (status === 'draft' || names === '') return t('pupil-page.planStarted')
    return t(`pupil-page.${keys[status]}`, { risks: names })
  }
  return (plans) =>
    plans.map((plan) => ({
      id: plan.id,
      on: plan.startedOn,
      content: <TextLink to={planPath(plan.id)}>{textOf(plan)}</TextLink>,
      remark: f.name(plan.startedBy),
    }))
}
