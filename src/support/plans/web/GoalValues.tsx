import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { Fold } from '#web/ui/Fold.tsx'
import { Timeline } from '#web/ui/Timeline.tsx'
import type { PlanGoalView } from '../contract/plan-goal.ts'

/** Everything that was said on the scale of a goal, newest first: the day, by whom, with their words. */
export function GoalValues({ goal }: { goal: PlanGoalView }) {
  const t = useT()
  const f = useFormat()
  if (goal.values.length === 0) return null
  const title = t('plans.goals.history', { count: goal.values.length })
  return (
    <Fold title={title}>
      <Timeline
        label={title}
        items={goal.values.map((said) => ({
          id: said.id,
          on: said.saidOn,
          content: t('plans.goals.said', { value: said.value, who: t(`plans.goals.sayers.${said.saidBy}`) }),
          remark: [said.words, f.name(said.recordedBy)].filter((part) => part.trim() !== '').join(' · '),
        }))}
      />
    </Fold>
  )
}
