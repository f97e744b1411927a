import { useT } from '#web/i18n/i18n-context.ts'
import { StatusTag } from '#web/ui/StatusTag.tsx'
import type { MeasureStatus } from '../contract/measure-reports.ts'

const tones = { planned: 'neutral', under_way: 'waiting', done: 'good', cannot: 'attention' } as const

export function MeasureStatusTag({ status }: { status: MeasureStatus }) {
  const t = useT()
  return <StatusTag tone={tones[status]}>{t(`reviews.measure.status.${status}`)}</StatusTag>
}
