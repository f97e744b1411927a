import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useT } from '#web/i18n/i18n-context.ts'
import { getSecurity } from '../contract/security.ts'
import { RecoveryCodes } from './RecoveryCodes.tsx'
import classes from './SignIn.module.css'
import type { FactorAdded } from './use-add-passkey.ts'

interface FactorDoneProps {
  onDone: () => void
  children: (onAdded: (added: FactorAdded) => void) => ReactNode
}

/** Adds a second factor in the settings; the first one comes with recovery codes, which are shown before it closes. */
export function FactorDone({ onDone, children }: FactorDoneProps) {
  const t = useT()
  const queryClient = useQueryClient()
  const [codes, setCodes] = useState<readonly string[]>([])
  const finish = async (added: FactorAdded) => {
    await queryClient.invalidateQueries({ queryKey: [getSecurity.route] })
    if (added.recoveryCodes.length === 0) onDone()
    else setCodes(added.recoveryCodes)
  }
  if (codes.length === 0)
    return <div className={classes.actions}>{children((added) => void finish(added))}</div>
  return (
    <div className={classes.steps}>
      <p className={classes.line}>{t('sign-in.enrol.codesText')}</p>
      <RecoveryCodes codes={codes} onDone={onDone} />
    </div>
  )
}
