import { Button } from '@mantine/core'
import type { ApiError } from '#web/api/api-error.ts'
import { Dialog } from './Dialog.tsx'
import { Form, FormActions } from './form/Form.tsx'

interface DiscardDraftProps {
  words: { button: string; title: string; keep: string }
  /** What giving up means; `lines` stand below it: what is lost, or who stands in the way. */
  lead: string
  lines: readonly string[]
  /** Nothing can be given up now; `lead` says why. */
  isHindered?: boolean
  discard: {
    isAsking: boolean
    ask: () => void
    keep: () => void
    send: () => void
    error: ApiError | null
    isPending: boolean
  }
}

/** Gives a draft up. It cannot be undone, so this one button asks before, and says how much would be lost. */
export function DiscardDraft({ words, lead, lines, isHindered = false, discard }: DiscardDraftProps) {
  return (
    <>
      <Button variant="subtle" onClick={discard.ask}>
        {words.button}
      </Button>
      <Dialog opened={discard.isAsking} onClose={discard.keep} title={words.title}>
        <Form error={discard.error} onSubmit={discard.send}>
          <p>{lead}</p>
          {lines.length === 0 ? null : (
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
          <FormActions>
            <Button variant="default" onClick={discard.keep}>
              {words.keep}
            </Button>
            {isHindered ? null : (
              <Button type="submit" loading={discard.isPending}>
                {words.button}
              </Button>
            )}
          </FormActions>
        </Form>
      </Dialog>
    </>
  )
}
