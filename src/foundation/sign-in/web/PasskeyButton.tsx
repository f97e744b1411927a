import { Button } from '@mantine/core'
import { useId } from 'react'
import { ErrorSummary } from '#web/ui/form/ErrorSummary.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import classes from './SignIn.module.css'
import { usePasskeySignIn } from './use-passkey-sign-in.ts'

interface PasskeyButtonProps {
  label: string
  hint?: string
  primary?: boolean
}

/** Proves a passkey of this device. */
export function PasskeyButton({ label, hint, primary = false }: PasskeyButtonProps) {
  const proof = usePasskeySignIn()
  const hintId = useId()
  return (
    <div className={classes.way}>
      {proof.error === null ? null : <ErrorSummary error={proof.error} />}
      <Button
        variant={primary ? 'filled' : 'default'}
        size="md"
        fullWidth
        loading={proof.isPending}
        onClick={() => proof.mutate()}
        leftSection={<Icon name="lock" />}
        {...(hint === undefined ? {} : { 'aria-describedby': hintId })}
      >
        {label}
      </Button>
      {hint === undefined ? null : (
        <p id={hintId} className={classes.quiet}>
          {hint}
        </p>
      )}
    </div>
  )
}
