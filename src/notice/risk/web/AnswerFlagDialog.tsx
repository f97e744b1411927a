import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import type { RoutePattern } from '#platform/http/api-route.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { allMessages } from '#web/i18n/load-messages.ts'
import { Dialog } from '#web/ui/Dialog.tsx'
import { dismissToast, showDone } from '#web/ui/toast-store.ts'
import type { FlagView } from '../contract/flag.ts'

/** With its words, which are no part of what is seen first. */
const AnswerForm = lazy(async () => {
  const [form] = await Promise.all([import('./AnswerForm.tsx'), allMessages()])
  return { default: form.AnswerForm }
})

interface AnswerFlagDialogProps {
  flag: FlagView | null
  onClose: () => void
  /** What the page shows of flags beside their lists and counts, to be read again after an answer. */
  refreshes?: readonly RoutePattern[]
}

/**
 * Says what was done about a flag. Open while there is a flag, and again when the message about a saved answer is asked for
 * another one; its script comes when the first one opens.
 */
export function AnswerFlagDialog({ flag, onClose, refreshes = [] }: AnswerFlagDialogProps) {
  const t = useT()
  const [again, setAgain] = useState<FlagView | null>(null)
  const shown = flag ?? again
  const close = () => {
    setAgain(null)
    onClose()
  }
  const message = useRef<number>(undefined)
  useEffect(
    () => () => {
      if (message.current !== undefined) dismissToast(message.current) // with the page the place of the dialog is gone
    },
    [],
  )
  const answered = (flagAnswered: FlagView) => {
    close()
    const change = { label: t('risk.flag.change'), run: () => setAgain(flagAnswered) }
    message.current = showDone(t('risk.answering.done'), change)
  }
  return (
    <Dialog opened={shown !== null} onClose={close} title={t('risk.answering.title')}>
      {shown === null ? null : (
        <Suspense fallback={null}>
          <AnswerForm
            key={shown.id}
            flag={shown}
            onClose={close}
            onAnswered={answered}
            refreshes={refreshes}
          />
        </Suspense>
      )}
    </Dialog>
  )
}
