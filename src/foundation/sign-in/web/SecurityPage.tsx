import { Button } from '@mantine/core'
import { callPath } from '#web/api/api-client.ts'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { signInAddress } from '#web/session/return-path.ts'
import { Banner } from '#web/ui/Banner.tsx'
import { Page } from '#web/ui/Page.tsx'
import { Stack } from '#web/ui/Stack.tsx'
import { getSecurity } from '../contract/security.ts'
import { PasskeysCard } from './PasskeysCard.tsx'
import { PasswordCard } from './PasswordCard.tsx'
import { RecoveryCard } from './RecoveryCard.tsx'
import { SessionsCard } from './SessionsCard.tsx'
import classes from './SignIn.module.css'
import { TotpCard } from './TotpCard.tsx'

/** How I sign in, and where I am signed in. */
export function SecurityPage() {
  const t = useT()
  const security = useApiQuery(getSecurity, {})
  const { username, recent } = security
  return (
    <Page
      title={t('sign-in.security.title')}
      subtitle={t('sign-in.security.subtitle', { username })}
      width="reading"
    >
      <Stack>
        {recent ? null : <ProveAgain />}
        <PasskeysCard passkeys={security.passkeys} open={recent} />
        <TotpCard since={security.totpSince} open={recent} />
        <RecoveryCard left={security.recoveryCodesLeft} open={recent} />
        <PasswordCard changedAt={security.passwordChangedAt} hasPassword={security.hasPassword} />
        <SessionsCard />
      </Stack>
    </Page>
  )
}

/** An open browser that somebody else found changes nothing here. */
function ProveAgain() {
  const t = useT()
  const again = async () => {
    await callPath('DELETE /session', {}, { whenSignedOut: 'stay' })
    window.location.assign(signInAddress('/account/security'))
  }
  return (
    <Banner title={t('sign-in.security.againTitle')} icon="lock">
      {t('sign-in.security.again')}
      <span className={classes.actions}>
        <Button variant="default" onClick={() => void again()}>
          {t('sign-in.security.signInAgain')}
        </Button>
      </span>
    </Banner>
  )
}
