import { Button } from '@mantine/core'
import { errorKind } from '../api/api-error.ts'
import { useT } from '../i18n/i18n-context.ts'
import { signInAddress } from '../session/return-path.ts'
import { ButtonLink } from '../ui/ButtonLink.tsx'
import { useErrorText } from '../ui/ErrorState.tsx'
import { Page } from '../ui/Page.tsx'
import classes from './ErrorPage.module.css'

/** A whole page that could not be shown: what happened, why, and what to do now. */
export function ErrorPage({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const t = useT()
  const kind = errorKind(error)
  const { title, why, advice } = useErrorText(error)
  const canRetry = onRetry !== undefined && kind !== 'missing' && kind !== 'signedOut'
  return (
    <Page title={title} width="reading">
      <div className={classes.text}>
        <p>{why}</p>
        <p>{advice}</p>
      </div>
      <div className={classes.actions}>
        {canRetry ? <Button onClick={onRetry}>{t('shell.error.retry')}</Button> : null}
        {kind === 'signedOut' ? (
          <Button component="a" href={signInAddress(window.location.pathname + window.location.search)}>
            {t('shell.error.signIn')}
          </Button>
        ) : (
          <ButtonLink to="/">{t('shell.error.toToday')}</ButtonLink>
        )}
      </div>
    </Page>
  )
}
