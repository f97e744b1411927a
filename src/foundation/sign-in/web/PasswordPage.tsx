import { Button } from '@mantine/core'
import { useState } from 'react'
import { useT } from '#web/i18n/i18n-context.ts'
import { Welcome } from '#web/layout/Welcome.tsx'
import { Form, FormActions } from '#web/ui/form/Form.tsx'
import { PasswordField } from '#web/ui/form/PasswordField.tsx'
import { TextField } from '#web/ui/form/TextField.tsx'
import { TextLink } from '#web/ui/TextLink.tsx'
import { signInWithPassword } from '../contract/sign-in.ts'
import { Notice } from './Notice.tsx'
import { OtherWays } from './OtherWays.tsx'
import classes from './SignIn.module.css'
import { useProof } from './use-proof.ts'

type Ways = { readonly provider?: string; readonly cast: boolean }
type Problem = 'provider' | 'unknown' | undefined

interface PasswordPageProps {
  ways: Ways
  problem: Problem
  next: string | undefined
}

/** Username and password, and the other ways in. */
export function PasswordPage({ ways, problem, next }: PasswordPageProps) {
  const t = useT()
  return (
    <Welcome title={t('sign-in.title')} intro={t('sign-in.intro')}>
      <div className={classes.steps}>
        {problem === undefined ? null : <Notice>{problemText(t, problem, ways.provider)}</Notice>}
        <PasswordForm />
        <OtherWays provider={ways.provider} />
        <p className={classes.quiet}>{t('sign-in.form.forgotten')}</p>
        {ways.cast ? (
          <TextLink to="/sign-in" search={{ next }}>
            {t('sign-in.cast.title')}
          </TextLink>
        ) : null}
      </div>
    </Welcome>
  )
}

function problemText(t: ReturnType<typeof useT>, problem: 'provider' | 'unknown', provider = ''): string {
  return problem === 'unknown'
    ? t('sign-in.problem.unknown')
    : t('sign-in.problem.provider', { name: provider })
}

function PasswordForm() {
  const t = useT()
  const [username, setUsername] = useState('')
  const [password, setPassword] = useState('')
  const proof = useProof(signInWithPassword)
  return (
    <Form error={proof.error} onSubmit={() => proof.mutate({ input: { username, password } })}>
      <TextField
        name="username"
        label={t('sign-in.form.username')}
        value={username}
        onChange={(event) => setUsername(event.currentTarget.value)}
        autoComplete="username webauthn"
        autoCapitalize="none"
        spellCheck={false}
        size="md"
      />
      <PasswordField
        name="password"
        label={t('sign-in.form.password')}
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        autoComplete="current-password"
        visibilityToggleButtonProps={{ 'aria-label': t('sign-in.form.showPassword'), tabIndex: 0 }}
        size="md"
      />
      <FormActions>
        <Button type="submit" size="md" fullWidth loading={proof.isPending}>
          {t('sign-in.form.submit')}
        </Button>
      </FormActions>
    </Form>
  )
}
