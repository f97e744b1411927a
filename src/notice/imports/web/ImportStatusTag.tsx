import { useT } from '#web/i18n/i18n-context.ts'
import { StatusTag, type StatusTone } from '#web/ui/StatusTag.tsx'
import type { ImportStatus } from '../contract/import-kind.ts'

const tones: Readonly<Record<ImportStatus, StatusTone>> = {
  created: 'waiting',
  uploaded: 'waiting',
  checked: 'waiting',
  refused: 'attention',
  committed: 'good',
  undone: 'neutral',
  discarded: 'neutral',
}

export function ImportStatusTag({ status }: { status: ImportStatus }) {
  const t = useT()
  return <StatusTag tone={tones[status]}>{t(`imports.status.${status}`)}</StatusTag>
}
