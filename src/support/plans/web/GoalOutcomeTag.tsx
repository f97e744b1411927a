import { useT } from '#web/i18n/i18n-context.ts'
import { StatusTag } from '#web/ui/StatusTag.tsx'
import type { GoalOutcome } from '../contract/plan-words.ts'

const tones = { reached: 'good', partly: 'neutral', not_reached: 'waiting', unknown: 'neutral' } as const

/** What became of a goal; null: nobody could say. */
export function GoalOutcomeTag({ outcome }: { outcome: GoalOutcome | null }) {
  const t = useT()
  const key = outcome ?? 'unknown'
  return <StatusTag tone={tones[key]}>{t(`plans.goals.outcomes.${key}`)}</StatusTag>
}
