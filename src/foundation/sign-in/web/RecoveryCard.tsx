import { Button } from '@mantine/core'
import { useState } from 'react'
import { useApiCommand } from '#web/api/use-api-command.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { ErrorSummary } from '#web/ui/form/ErrorSummary.tsx'
import { getSecurity, renewRecoveryCodes } from '../contract/security.ts'
import { RecoveryCodes } from './RecoveryCodes.tsx'
import classes from './SignIn.module.css'

/** The codes on paper. */
export function RecoveryCard({ left, open }: { left: number; open: boolean }) {
  const t = useT()
  const [codes, setCodes] = useState<readonly string[]>([])
  const renew = useApiCommand(renewRecoveryCodes, {
    refreshes: [getSecurity.route],
    onDone: ({ recoveryCodes }) => setCodes(recoveryCodes),
  })
  return (
    <Card title={t('sign-in.security.recovery')} note={t('sign-in.security.recoveryLeft', { count: left })}>
      {renew.error === null ? null : <ErrorSummary error={renew.error} />}
      {codes.length > 0 ? (
        <RecoveryCodes codes={codes} onDone={() => setCodes([])} />
      ) : (
        <>
          <p className={classes.quiet}>{t('sign-in.security.recoveryNewNote')}</p>
          <div className={classes.actions}>
            <Button
              variant="default"
              disabled={!open}
              loading={renew.isPending}
              onClick={() => renew.mutate({})}
            >
              {t('sign-in.security.recoveryNew')}
            </Button>
          </div>
        </>
      )}
    </Card>
  )
}
