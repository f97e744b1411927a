import { useT } from '#web/i18n/i18n-context.ts'
import { StatusTag } from '#web/ui/StatusTag.tsx'
import type { UnenrolledRow } from '../contract/unenrolled-row.ts'

/** How it stands, and whether nobody has recorded anything in time. */
export function UnenrolledStatusTags({
  entry,
}: {
  entry: Pick<UnenrolledRow, 'status' | 'silent' | 'closedOn'>
}) {
  const t = useT()
  return (
    <>
      <StatusTag tone={entry.closedOn === null ? 'waiting' : 'neutral'}>
        {t(`unenrolled.status.${entry.status}`)}
      </StatusTag>{' '}
      {entry.silent ? <StatusTag tone="attention">{t('unenrolled.silent')}</StatusTag> : null}
    </>
  )
}
