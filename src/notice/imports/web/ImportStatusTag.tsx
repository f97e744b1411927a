import { useT } from '#web/i18n/i18n-context.ts'
import { StatusTag, type StatusTone } from '#web/ui/StatusTag.tsx'
import type { ImportStatus } from '../contract/import-kind.ts'
import type { ImportRow } from '../contract/imports.ts'

const tones: Readonly<Record<ImportStatus, StatusTone>> = {
  created: 'waiting',
  uploaded: 'waiting',
  checked: 'waiting',
  refused: 'attention',
  committed: 'good',
  undone: 'neutral',
  discarded: 'neutral',
}

/** How far an import has come, or what the server is doing with it. */
export function ImportStatusTag({
  imported: { status, job },
}: {
  imported: Pick<ImportRow, 'status' | 'job'>
}) {
  const t = useT()
  if (job?.isRunning) return <StatusTag tone="waiting">{t(`imports.job.tag.${job.step}`)}</StatusTag>
  return <StatusTag tone={tones[status]}>{t(`imports.status.${status}`)}</StatusTag>
}
