import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { RouteOutput } from '#platform/http/api-route.ts'
import { callApi } from '#web/api/api-client.ts'
import type { ApiError } from '#web/api/api-error.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { ErrorSummary } from '#web/ui/form/ErrorSummary.tsx'
import { confirmTotp, enrolTotp } from '../contract/security.ts'
import { CodeForm } from './CodeForm.tsx'
import classes from './SignIn.module.css'
import type { FactorAdded } from './use-add-passkey.ts'
import { useSignInStep } from './use-sign-in-step.ts'

/** Sets up an authenticator app: show the secret, then prove that the app has it. */
export function TotpSetup({ onAdded }: { onAdded: (added: FactorAdded) => void }) {
  const t = useT()
  const { startAgainWhenOver } = useSignInStep()
  const begin = useMutation<RouteOutput<typeof enrolTotp>, ApiError>({
    mutationFn: () => callApi(enrolTotp, {}),
    onError: startAgainWhenOver,
  })
  if (begin.data !== undefined) return <TotpConfirmation secret={begin.data} onAdded={onAdded} />
  return (
    <div className={classes.way}>
      {begin.error === null ? null : <ErrorSummary error={begin.error} />}
      <div>
        <Button variant="default" loading={begin.isPending} onClick={() => begin.mutate()}>
          {t('sign-in.enrol.totpButton')}
        </Button>
      </div>
    </div>
  )
}

interface TotpConfirmationProps {
  secret: RouteOutput<typeof enrolTotp>
  onAdded: (added: FactorAdded) => void
}

function TotpConfirmation({ secret, onAdded }: TotpConfirmationProps) {
  const t = useT()
  const { startAgainWhenOver } = useSignInStep()
  const confirm = useMutation<FactorAdded, ApiError, string>({
    mutationFn: (code) => callApi(confirmTotp, { input: { code } }),
    onSuccess: onAdded,
    onError: startAgainWhenOver,
  })
  return (
    <div className={classes.way}>
      <p className={classes.line}>{t('sign-in.enrol.scan')}</p>
      <img
        className={classes.qrCode}
        src={secret.qrCode}
        alt={t('sign-in.enrol.qrCode')}
        width={200}
        height={200}
      />
      <p className={classes.line}>
        {t('sign-in.enrol.manual')}
        <code className={classes.secret}>{secret.secret.match(/.{1,4}/g)?.join(' ')}</code>
      </p>
      <CodeForm
        label={t('sign-in.enrol.confirmCode')}
        submit={t('sign-in.enrol.confirm')}
        error={confirm.error}
        sending={confirm.isPending}
        onSend={(code) => confirm.mutate(code)}
        digits
      />
    </div>
  )
}
