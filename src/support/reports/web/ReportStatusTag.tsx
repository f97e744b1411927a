import { useT } from '#web/i18n/i18n-context.ts'
import { StatusTag } from '#web/ui/StatusTag.tsx'
import type { ReportStatus } from '../contract/report-words.ts'

const tones = { operational: 'neutral', submitted: 'waiting', certified: 'good' } as const

/** How firm the figures of a report are. */
export function ReportStatusTag({ status }: { status: ReportStatus }) {
  const t = useT()
  return <StatusTag tone={tones[status]}>{t(`reports.status.${status}`)}</StatusTag>
}
