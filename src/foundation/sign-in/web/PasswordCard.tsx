import { Button } from '@mantine/core'
import { useState } from 'react'
import { useApiCommand } from '#web/api/use-api-command.ts'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { Form, FormActions } from '#web/ui/form/Form.tsx'
import { PasswordField } from '#web/ui/form/PasswordField.tsx'
import { showDone } from '#web/ui/toast-store.ts'
import { changePassword, getSecurity } from '../contract/security.ts'
import { listSessions } from '../contract/session.ts'
import classes from './SignIn.module.css'

/** The password, and its change. */
export function PasswordCard({ hasPassword, changedAt }: { hasPassword: boolean; changedAt: string | null }) {
  const t = useT()
  const f = useFormat()
  const [changing, setChanging] = useState(false)
  return (
    <Card title={t('sign-in.security.password')}>
      {hasPassword ? null : <p className={classes.quiet}>{t('sign-in.security.passwordNone')}</p>}
      {changedAt === null ? null : (
        <p className={classes.quiet}>{t('sign-in.security.passwordChanged', { date: f.date(changedAt) })}</p>
      )}
      {changing ? <ChangeForm onDone={() => setChanging(false)} /> : null}
      {hasPassword && !changing ? (
        <div className={classes.actions}>
          <Button variant="default" onClick={() => setChanging(true)}>
            {t('sign-in.security.passwordChange')}
          </Button>
        </div>
      ) : null}
    </Card>
  )
}

function ChangeForm({ onDone }: { onDone: () => void }) {
  const t = useT()
  const [present, setPresent] = useState('')
  const [next, setNext] = useState('')
  const change = useApiCommand(changePassword, {
    refreshes: [getSecurity.route, listSessions.route],
    onDone: () => {
      showDone(t('sign-in.security.passwordDone'))
      onDone()
    },
  })
  const toggle = { 'aria-label': t('sign-in.form.showPassword'), tabIndex: 0 }
  return (
    <Form
      error={change.error}
      onSubmit={() => change.mutate({ input: { presentPassword: present, newPassword: next } })}
    >
      <PasswordField
        name="presentPassword"
        label={t('sign-in.security.presentPassword')}
        value={present}
        onChange={(event) => setPresent(event.currentTarget.value)}
        autoComplete="current-password"
        visibilityToggleButtonProps={toggle}
      />
      <PasswordField
        name="newPassword"
        label={t('sign-in.security.newPassword')}
        description={t('sign-in.invitation.passwordHint')}
        value={next}
        onChange={(event) => setNext(event.currentTarget.value)}
        autoComplete="new-password"
        visibilityToggleButtonProps={toggle}
      />
      <FormActions>
        <Button type="submit" loading={change.isPending}>
          {t('sign-in.security.passwordChange')}
        </Button>
        <Button variant="subtle" onClick={onDone}>
          {t('sign-in.security.cancel')}
        </Button>
      </FormActions>
    </Form>
  )
}
