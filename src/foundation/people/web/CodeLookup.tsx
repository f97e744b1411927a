import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useApiCommand } from '#web/api/use-api-command.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { Disclosure } from '#web/ui/Disclosure.tsx'
import { Form, FormActions } from '#web/ui/form/Form.tsx'
import { TextField } from '#web/ui/form/TextField.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { lookUpPupil } from '../contract/pupils.ts'
import classes from './CodeLookup.module.css'
import { pupilPath } from './paths.ts'

/** Opens the pupil who has exactly this personal code. The code goes in the body and is forgotten at once. */
export function CodeLookup() {
  const t = useT()
  const label = t('people.pupils.byCode')
  return (
    <Disclosure
      label={label}
      button={
        <>
          {label}
          <Icon name="chevronDown" size={16} />
        </>
      }
    >
      {(close) => <LookupForm onFound={close} />}
    </Disclosure>
  )
}

function LookupForm({ onFound }: { onFound: () => void }) {
  const t = useT()
  const navigate = useNavigate()
  const [personalCode, setPersonalCode] = useState('')
  const lookUp = useApiCommand(lookUpPupil, {
    onDone: ({ pupil }) => {
      if (pupil === null) return
      onFound()
      void navigate({ to: pupilPath(pupil.id) })
    },
  })
  return (
    <div className={classes.form}>
      <Form error={lookUp.error} onSubmit={() => lookUp.mutate({ input: { personalCode } })}>
        <TextField
          name="personalCode"
          label={t('people.pupils.code')}
          description={t('people.pupils.codeHint')}
          inputMode="numeric"
          autoComplete="off"
          maxLength={20}
          value={personalCode}
          onChange={(event) => setPersonalCode(event.currentTarget.value)}
        />
        <p role="status">{lookUp.data?.pupil === null ? t('people.pupils.notFound') : ''}</p>
        <FormActions>
          <Button type="submit" loading={lookUp.isPending} disabled={personalCode.trim() === ''}>
            {t('people.pupils.find')}
          </Button>
        </FormActions>
      </Form>
    </div>
  )
}
