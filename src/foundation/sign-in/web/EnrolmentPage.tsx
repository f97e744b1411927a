import { useState } from 'react'
import { useT } from '#web/i18n/i18n-context.ts'
import { Welcome } from '#web/layout/Welcome.tsx'
import { signOut } from '#web/session/end-session.ts'
import type { SignInStep } from '../contract/sign-in.ts'
import { knowsPasskeys } from './browser-passkeys.ts'
import { PasskeySetup } from './PasskeySetup.tsx'
import { RecoveryCodes } from './RecoveryCodes.tsx'
import classes from './SignIn.module.css'
import { TextButton } from './TextButton.tsx'
import { TotpSetup } from './TotpSetup.tsx'
import { useSignInStep } from './use-sign-in-step.ts'

type Added = SignInStep & { readonly recoveryCodes: readonly string[] }

/** Whoever sees pupils adds a second factor before going on. */
export function EnrolmentPage() {
  const t = useT()
  const [added, setAdded] = useState<Added>()
  const { goOn } = useSignInStep()
  if (added !== undefined) {
    return (
      <Welcome title={t('sign-in.enrol.codesTitle')} intro={t('sign-in.enrol.codesText')}>
        <RecoveryCodes codes={added.recoveryCodes} onDone={() => void goOn(added)} />
      </Welcome>
    )
  }
  return (
    <Welcome title={t('sign-in.enrol.title')} intro={t('sign-in.enrol.intro')}>
      <div className={classes.steps}>
        {knowsPasskeys ? (
          <section className={classes.choice} aria-labelledby="with-passkey">
            <h2 id="with-passkey">{t('sign-in.enrol.passkeyTitle')}</h2>
            <p className={classes.quiet}>{t('sign-in.enrol.passkeyText')}</p>
            <PasskeySetup onAdded={setAdded} />
          </section>
        ) : null}
        <section className={classes.choice} aria-labelledby="with-app">
          <h2 id="with-app">{t('sign-in.enrol.totpTitle')}</h2>
          <p className={classes.quiet}>{t('sign-in.enrol.totpText')}</p>
          <TotpSetup onAdded={setAdded} />
        </section>
        <div className={classes.links}>
          <TextButton label={t('sign-in.secondFactor.otherPerson')} onChoose={() => void signOut()} />
        </div>
      </div>
    </Welcome>
  )
}
