import { useT } from '#web/i18n/i18n-context.ts'
import { StatusTag } from '#web/ui/StatusTag.tsx'
import type { Outcome } from '../contract/plan-words.ts'

const tones = { decreased: 'good', unchanged: 'neutral', increased: 'waiting' } as const

export function OutcomeTag({ outcome }: { outcome: Outcome }) {
  const t = useT()
  return <StatusTag tone={tones[outcome]}>{t(`plans.outcome.${outcome}`)}</StatusTag>
}
