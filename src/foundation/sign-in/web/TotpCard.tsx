import { Button } from '@mantine/core'
import { useState } from 'react'
import { useApiCommand } from '#web/api/use-api-command.ts'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { ErrorSummary } from '#web/ui/form/ErrorSummary.tsx'
import { getSecurity, removeTotp } from '../contract/security.ts'
import { FactorDone } from './FactorDone.tsx'
import classes from './SignIn.module.css'
import { TotpSetup } from './TotpSetup.tsx'

/** The authenticator app of a person. */
export function TotpCard({ since, open }: { since: string | null; open: boolean }) {
  const t = useT()
  const f = useFormat()
  const [adding, setAdding] = useState(false)
  const remove = useApiCommand(removeTotp, { refreshes: [getSecurity.route] })
  return (
    <Card title={t('sign-in.security.totp')}>
      <p className={classes.quiet}>
        {since === null
          ? t('sign-in.security.totpOff')
          : t('sign-in.security.totpOn', { date: f.date(since) })}
      </p>
      {remove.error === null ? null : <ErrorSummary error={remove.error} />}
      {adding ? (
        <FactorDone onDone={() => setAdding(false)}>
          {(onAdded) => <TotpSetup onAdded={onAdded} />}
        </FactorDone>
      ) : (
        <div className={classes.actions}>
          {since === null ? (
            <Button variant="default" disabled={!open} onClick={() => setAdding(true)}>
              {t('sign-in.security.totpAdd')}
            </Button>
          ) : (
            <Button
              variant="default"
              disabled={!open}
              loading={remove.isPending}
              onClick={() => remove.mutate({})}
            >
              {t('sign-in.security.totpRemove')}
            </Button>
          )}
        </div>
      )}
    </Card>
  )
}
