import { Button } from '@mantine/core'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { callApi } from '#web/api/api-client.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { useAddress } from '#web/i18n/use-address.ts'
import { Welcome } from '#web/layout/Welcome.tsx'
import { PageSkeleton } from '#web/pages/PageSkeleton.tsx'
import { Form, FormActions } from '#web/ui/form/Form.tsx'
import { PasswordField } from '#web/ui/form/PasswordField.tsx'
import { acceptInvitation, readInvitation } from '../contract/sign-in.ts'
import { EnrolmentPage } from './EnrolmentPage.tsx'
import { Notice } from './Notice.tsx'
import classes from './SignIn.module.css'
import { useProof } from './use-proof.ts'
import { useVisitor } from './use-visitor.ts'

/** The token is after the #, which browsers send to no server. */
function invitationQuery(token: string) {
  return queryOptions({
    queryKey: [readInvitation.route, token],
    queryFn: () => callApi(readInvitation, { input: { token } }),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  })
}

/** Who was invited chooses a password, and goes on as after any sign-in. */
export function InvitationPage() {
  const t = useT()
  const [token] = useState(() => window.location.hash.slice(1))
  const { stage } = useVisitor()
  const [hadSession] = useState(stage === 'full')
  const address = useAddress()
  const invitation = useQuery(invitationQuery(token))
  if (stage === 'enrolment') return <EnrolmentPage />
  if (invitation.isPending || (stage === 'full' && !hadSession)) return <PageSkeleton />
  if (invitation.data === undefined) {
    return (
      <Welcome title={t('sign-in.invitation.titlePlain')}>
        <Notice>{invitation.error?.message || t('sign-in.invitation.over')}</Notice>
      </Welcome>
    )
  }
  const { givenName, username } = invitation.data
  const name = address(givenName)
  return (
    <Welcome
      title={
        name === undefined ? t('sign-in.invitation.titlePlain') : t('sign-in.invitation.title', { name })
      }
      intro={t('sign-in.invitation.intro')}
    >
      <div className={classes.steps}>
        <p className={classes.line}>{t('sign-in.invitation.username', { username })}</p>
        <NewPasswordForm token={token} username={username} />
      </div>
    </Welcome>
  )
}

function NewPasswordForm({ token, username }: { token: string; username: string }) {
  const t = useT()
  const [password, setPassword] = useState('')
  const proof = useProof(acceptInvitation)
  return (
    <Form error={proof.error} onSubmit={() => proof.mutate({ input: { token, password } })}>
      <input type="hidden" name="username" autoComplete="username" value={username} readOnly />
      <PasswordField
        name="password"
        label={t('sign-in.invitation.password')}
        description={t('sign-in.invitation.passwordHint')}
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        autoComplete="new-password"
        visibilityToggleButtonProps={{ 'aria-label': t('sign-in.form.showPassword'), tabIndex: 0 }}
        size="md"
      />
      <FormActions>
        <Button type="submit" size="md" loading={proof.isPending}>
          {t('sign-in.invitation.submit')}
        </Button>
      </FormActions>
    </Form>
  )
}
