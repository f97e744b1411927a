import { Button } from '@mantine/core'
import { useState } from 'react'
import { useApiCommand } from '#web/api/use-api-command.ts'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { ErrorSummary } from '#web/ui/form/ErrorSummary.tsx'
import { getSecurity, type OwnPasskey, removePasskey } from '../contract/security.ts'
import { FactorDone } from './FactorDone.tsx'
import { PasskeyName } from './PasskeyName.tsx'
import { PasskeySetup } from './PasskeySetup.tsx'
import classes from './SignIn.module.css'

/** The passkeys of a person: add, rename, remove. */
export function PasskeysCard({ passkeys, open }: { passkeys: readonly OwnPasskey[]; open: boolean }) {
  const t = useT()
  const [adding, setAdding] = useState(false)
  return (
    <Card title={t('sign-in.security.passkeys')}>
      {passkeys.length === 0 ? <p className={classes.quiet}>{t('sign-in.security.passkeysEmpty')}</p> : null}
      <ul className={classes.rows}>
        {passkeys.map((passkey) => (
          <PasskeyRow key={passkey.id} passkey={passkey} open={open} />
        ))}
      </ul>
      {adding ? (
        <FactorDone onDone={() => setAdding(false)}>
          {(onAdded) => <PasskeySetup onAdded={onAdded} />}
        </FactorDone>
      ) : (
        <div className={classes.actions}>
          <Button variant="default" disabled={!open} onClick={() => setAdding(true)}>
            {t('sign-in.security.passkeyAdd')}
          </Button>
        </div>
      )}
    </Card>
  )
}

function PasskeyRow({ passkey, open }: { passkey: OwnPasskey; open: boolean }) {
  const t = useT()
  const f = useFormat()
  const [renaming, setRenaming] = useState(false)
  const remove = useApiCommand(removePasskey, { refreshes: [getSecurity.route] })
  const { id, name, createdAt, lastUsedAt } = passkey
  if (renaming) {
    return (
      <li>
        <PasskeyName passkey={passkey} onDone={() => setRenaming(false)} />
      </li>
    )
  }
  return (
    <li>
      <span className={classes.what}>
        <strong>{name}</strong>
        <span className={classes.quiet}>
          {lastUsedAt === null
            ? t('sign-in.security.passkeyUnused', { date: f.date(createdAt) })
            : t('sign-in.security.passkeyUsed', { date: f.date(lastUsedAt) })}
        </span>
        {remove.error === null ? null : <ErrorSummary error={remove.error} />}
      </span>
      <span className={classes.links}>
        <Button
          variant="subtle"
          aria-label={t('sign-in.security.passkeyRename', { name })}
          onClick={() => setRenaming(true)}
        >
          {t('sign-in.security.rename')}
        </Button>
        <Button
          variant="subtle"
          disabled={!open}
          loading={remove.isPending}
          aria-label={t('sign-in.security.passkeyRemove', { name })}
          onClick={() => remove.mutate({ params: { passkeyId: id } })}
        >
          {t('sign-in.security.remove')}
        </Button>
      </span>
    </li>
  )
}
