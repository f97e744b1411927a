import { lazy, Suspense } from 'react'
import { useT } from '#web/i18n/i18n-context.ts'
import { Dialog } from '#web/ui/Dialog.tsx'
import type { FlagView } from '../contract/flag.ts'

const AnswerForm = lazy(async () => ({ default: (await import('./AnswerForm.tsx')).AnswerForm }))

/** Says what was done about a flag. Open while there is a flag; its script comes when the first one opens. */
export function AnswerFlagDialog({ flag, onClose }: { flag: FlagView | null; onClose: () => void }) {
  const t = useT()
  return (
    <Dialog opened={flag !== null} onClose={onClose} title={t('risk.answer.title')}>
      {flag === null ? null : (
        <Suspense fallback={null}>
          <AnswerForm key={flag.id} flag={flag} onClose={onClose} />
        </Suspense>
      )}
    </Dialog>
  )
}
