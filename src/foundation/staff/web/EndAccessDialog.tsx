import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { Dialog } from '#web/ui/Dialog.tsx'
import { Form, FormActions } from '#web/ui/form/Form.tsx'
import { Stack } from '#web/ui/Stack.tsx'
import { showDone } from '#web/ui/toast-store.ts'
import type { Colleague } from '../contract/staff.ts'
import { useEndAccess } from './use-staff-commands.ts'
import { useStaffWords } from './use-staff-words.ts'

interface EndAccessDialogProps {
  institutionId: string
  /** Whose access is to end; null: closed. */
  person: Colleague | null
  onClose: () => void
}

/** Which access of a person ends now, and what that means. */
export function EndAccessDialog({ institutionId, person, onClose }: EndAccessDialogProps) {
  const t = useT()
  const f = useFormat()
  return (
    <Dialog
      opened={person !== null}
      onClose={onClose}
      title={person === null ? '' : t('staff.ending.title', { name: f.name(person) })}
    >
      {person === null ? null : (
        <EndForm key={person.id} institutionId={institutionId} person={person} onClose={onClose} />
      )}
    </Dialog>
  )
}

function EndForm({ institutionId, person, onClose }: EndAccessDialogProps & { person: Colleague }) {
  const t = useT()
  const words = useStaffWords()
  const endable = person.access.filter(({ canEnd }) => canEnd)
  const [chosen, setChosen] = useState(endable.map(({ grantId }) => grantId))
  const end = useEndAccess()
  const send = () =>
    end.mutate(
      { params: { institutionId }, input: { grantIds: chosen } },
      {
        onSuccess: () => {
          showDone(t('staff.ending.done'))
          onClose()
        },
      },
    )
  return (
    <Form error={end.error} onSubmit={send}>
      <p>{t('staff.ending.why')}</p>
      <Checkbox.Group
        label={t('staff.ending.which')}
        value={chosen}
        onChange={(next) =>
          setChosen(endable.map(({ grantId }) => grantId).filter((grantId) => next.includes(grantId)))
        }
      >
        <Stack tight>
          {endable.map((held) => (
            <Checkbox key={held.grantId} value={held.grantId} label={words.access(held)} />
          ))}
        </Stack>
      </Checkbox.Group>
      <FormActions>
        <Button type="submit" disabled={chosen.length === 0} loading={end.isPending}>
          {t('staff.ending.do')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('staff.ending.cancel')}
        </Button>
      </FormActions>
    </Form>
  )
}
