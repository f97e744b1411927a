import { useT } from '#web/i18n/i18n-context.ts'
import { StatusTag } from '#web/ui/StatusTag.tsx'
import type { PlanKind } from '../contract/plan-words.ts'

/** Marks a crisis plan among others. */
export function CrisisTag({ kind }: { kind: PlanKind }) {
  const t = useT()
  return kind === 'crisis' ? <StatusTag tone="attention">{t('plans.crisis.tag')}</StatusTag> : null
}
