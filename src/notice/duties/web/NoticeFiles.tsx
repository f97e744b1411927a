import { Button } from '@mantine/core'
import { loadFile } from '#web/api/load-file.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { FileButton } from '#web/ui/FileButton.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import type { DutyId } from '../contract/duty.ts'
import { readNoticeDocument } from '../contract/duty-commands.ts'

/** The notice on paper: printed as it stands, or as a document to sign, to keep and to send. */
export function NoticeFiles({ dutyId }: { dutyId: DutyId }) {
  const t = useT()
  return (
    <Button.Group aria-label={t('duties.notice.title')}>
      <Button variant="default" leftSection={<Icon name="print" size={18} />} onClick={() => window.print()}>
        {t('duties.notice.print')}
      </Button>
      {(['pdf', 'docx'] as const).map((format) => (
        <FileButton
          key={format}
          label={t(`duties.notice.${format}`)}
          longLabel={t(`duties.notice.download.${format}`)}
          load={() => loadFile(readNoticeDocument, { params: { dutyId }, query: { format } })}
        />
      ))}
    </Button.Group>
  )
}
