import { useState } from 'react'
import { useT } from '#web/i18n/i18n-context.ts'
import { Welcome } from '#web/layout/Welcome.tsx'
import { signOut } from '#web/session/end-session.ts'
import type { SecondFactorMethod } from '../contract/session.ts'
import { signInWithRecoveryCode, signInWithTotp } from '../contract/sign-in.ts'
import { CodeForm } from './CodeForm.tsx'
import { PasskeyButton } from './PasskeyButton.tsx'
import classes from './SignIn.module.css'
import { TextButton } from './TextButton.tsx'
import { useProof } from './use-proof.ts'

/** The second proof: a passkey, a code of the app, or a code on paper. */
export function SecondFactorPage({ methods }: { methods: readonly SecondFactorMethod[] }) {
  const t = useT()
  const [onPaper, setOnPaper] = useState(false)
  const hasApp = methods.includes('totp')
  const hasPaper = methods.includes('recovery-code')
  const showPaper = onPaper || (!hasApp && !methods.includes('passkey'))
  return (
    <Welcome title={t('sign-in.secondFactor.title')} intro={t('sign-in.secondFactor.intro')}>
      <div className={classes.steps}>
        {methods.includes('passkey') && !showPaper ? (
          <PasskeyButton label={t('sign-in.secondFactor.passkey')} primary={!hasApp} />
        ) : null}
        {hasApp && methods.includes('passkey') && !showPaper ? (
          <p className={classes.or}>{t('sign-in.form.or')}</p>
        ) : null}
        {hasApp && !showPaper ? <AppCode /> : null}
        {showPaper ? <PaperCode /> : null}
        <div className={classes.links}>
          {hasPaper ? (
            <TextButton
              label={onPaper ? t('sign-in.secondFactor.back') : t('sign-in.secondFactor.useRecovery')}
              onChoose={() => setOnPaper(!onPaper)}
            />
          ) : null}
          <TextButton label={t('sign-in.secondFactor.otherPerson')} onChoose={() => void signOut()} />
        </div>
      </div>
    </Welcome>
  )
}

function AppCode() {
  const t = useT()
  const proof = useProof(signInWithTotp)
  return (
    <CodeForm
      label={t('sign-in.secondFactor.code')}
      hint={t('sign-in.secondFactor.codeHint')}
      submit={t('sign-in.secondFactor.submit')}
      error={proof.error}
      sending={proof.isPending}
      onSend={(code) => proof.mutate({ input: { code } })}
      digits
    />
  )
}

function PaperCode() {
  const t = useT()
  const proof = useProof(signInWithRecoveryCode)
  return (
    <CodeForm
      label={t('sign-in.secondFactor.recoveryCode')}
      hint={t('sign-in.secondFactor.recoveryHint')}
      submit={t('sign-in.secondFactor.submit')}
      error={proof.error}
      sending={proof.isPending}
      onSend={(code) => proof.mutate({ input: { code } })}
    />
  )
}
