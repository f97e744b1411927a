import { Button } from '@mantine/core'
import { useT } from '#web/i18n/i18n-context.ts'
import { knowsPasskeys } from './browser-passkeys.ts'
import { PasskeyButton } from './PasskeyButton.tsx'
import classes from './SignIn.module.css'

/** Ways in without a password. */
export function OtherWays({ provider }: { provider: string | undefined }) {
  const t = useT()
  if (!knowsPasskeys && provider === undefined) return null
  return (
    <>
      <p className={classes.or}>{t('sign-in.form.or')}</p>
      <div className={classes.ways}>
        {knowsPasskeys ? (
          <PasskeyButton label={t('sign-in.form.passkey')} hint={t('sign-in.form.passkeyHint')} />
        ) : null}
        {provider === undefined ? null : (
          <Button component="a" href={providerAddress()} variant="default" size="md" fullWidth>
            {t('sign-in.form.provider', { name: provider })}
          </Button>
        )}
      </div>
    </>
  )
}

function providerAddress(): string {
  const next = new URLSearchParams(window.location.search).get('next')
  return next === null
    ? '/api/sign-in/oidc/start'
    : `/api/sign-in/oidc/start?next=${encodeURIComponent(next)}`
}
