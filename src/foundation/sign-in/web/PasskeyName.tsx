import { Button } from '@mantine/core'
import { useState } from 'react'
import { useApiCommand } from '#web/api/use-api-command.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { Form, FormActions } from '#web/ui/form/Form.tsx'
import { TextField } from '#web/ui/form/TextField.tsx'
import { getSecurity, type OwnPasskey, renamePasskey } from '../contract/security.ts'

/** Gives a passkey another name. */
export function PasskeyName({ passkey, onDone }: { passkey: OwnPasskey; onDone: () => void }) {
  const t = useT()
  const [name, setName] = useState(passkey.name)
  const rename = useApiCommand(renamePasskey, { refreshes: [getSecurity.route], onDone })
  return (
    <Form
      error={rename.error}
      onSubmit={() => rename.mutate({ params: { passkeyId: passkey.id }, input: { name } })}
    >
      <TextField
        name="name"
        label={t('sign-in.enrol.passkeyName')}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        autoComplete="off"
        maxLength={60}
      />
      <FormActions>
        <Button type="submit" loading={rename.isPending}>
          {t('sign-in.security.save')}
        </Button>
        <Button variant="subtle" onClick={onDone}>
          {t('sign-in.security.cancel')}
        </Button>
      </FormActions>
    </Form>
  )
}
