import { useT } from '#web/i18n/i18n-context.ts'
import { StatusTag, type StatusTone } from '#web/ui/StatusTag.tsx'
import type { DutyState } from '../contract/duty.ts'

const tones: Readonly<Record<DutyState, StatusTone>> = {
  open: 'waiting',
  late: 'attention',
  'done-on-time': 'good',
  'done-late': 'neutral',
  withdrawn: 'neutral',
}

export function DutyStateTag({ state }: { state: DutyState }) {
  const t = useT()
  return <StatusTag tone={tones[state]}>{t(`duties.state.${state}`)}</StatusTag>
}
