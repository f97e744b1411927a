import { lazy, Suspense } from 'react'
import type { RoutePattern } from '#platform/http/api-route.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { Dialog } from '#web/ui/Dialog.tsx'
import type { FlagView } from '../contract/flag.ts'

const AnswerForm = lazy(async () => ({ default: (await import('./AnswerForm.tsx')).AnswerForm }))

interface AnswerFlagDialogProps {
  flag: FlagView | null
  onClose: () => void
  /** What the page shows of flags beside their lists and counts, to be read again after an answer. */
  refreshes?: readonly RoutePattern[]
}

/** Says what was done about a flag. Open while there is a flag; its script comes when the first one opens. */
export function AnswerFlagDialog({ flag, onClose, refreshes = [] }: AnswerFlagDialogProps) {
  const t = useT()
  return (
    <Dialog opened={flag !== null} onClose={onClose} title={t('risk.answer.title')}>
      {flag === null ? null : (
        <Suspense fallback={null}>
          <AnswerForm key={flag.id} flag={flag} onClose={onClose} refreshes={refreshes} />
        </Suspense>
      )}
    </Dialog>
  )
}
