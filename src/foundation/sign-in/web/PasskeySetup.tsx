import { Button } from '@mantine/core'
import { useState } from 'react'
import { useT } from '#web/i18n/i18n-context.ts'
import { Form, FormActions } from '#web/ui/form/Form.tsx'
import { TextField } from '#web/ui/form/TextField.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { type FactorAdded, useAddPasskey } from './use-add-passkey.ts'

/** Names and makes a passkey. */
export function PasskeySetup({ onAdded }: { onAdded: (added: FactorAdded) => void }) {
  const t = useT()
  const [name, setName] = useState<string>(t('sign-in.enrol.passkeyNameValue'))
  const add = useAddPasskey(onAdded)
  return (
    <Form error={add.error} onSubmit={() => add.mutate(name)}>
      <TextField
        name="name"
        label={t('sign-in.enrol.passkeyName')}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        autoComplete="off"
        maxLength={60}
      />
      <FormActions>
        <Button type="submit" loading={add.isPending} leftSection={<Icon name="lock" size={18} />}>
          {t('sign-in.enrol.passkeyButton')}
        </Button>
      </FormActions>
    </Form>
  )
}
