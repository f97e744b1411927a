import { useT } from '#web/i18n/i18n-context.ts'
import { StatusTag } from '#web/ui/StatusTag.tsx'
import type { PlanStatus } from '../contract/plan-words.ts'

const tones = {
  draft: 'waiting',
  proposed: 'waiting',
  open: 'good',
  evaluated: 'waiting',
  closed: 'neutral',
  continued: 'neutral',
  not_needed: 'neutral',
  exempt: 'neutral',
} as const

export function PlanStatusTag({ status }: { status: PlanStatus }) {
  const t = useT()
  return <StatusTag tone={tones[status]}>{t(`plans.status.${status}`)}</StatusTag>
}
