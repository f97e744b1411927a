import { Button } from '@mantine/core'
import { ApiError, errorKind } from '../api/api-error.ts'
import { useT } from '../i18n/i18n-context.ts'
import classes from './EmptyState.module.css'
import { Icon } from './Icon.tsx'

/** A part of a page that could not be loaded: what happened, why, what to do. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const t = useT()
  const { title, why, advice } = useErrorText(error)
  return (
    <div className={classes.empty} data-tone="attention" role="alert">
      <span className={classes.icon}>
        <Icon name={errorKind(error) === 'offline' ? 'cloudOff' : 'alert'} size={22} />
      </span>
      <p className={classes.title}>{title}</p>
      <div className={classes.text}>
        <p>{why}</p>
        <p>{advice}</p>
      </div>
      {onRetry === undefined ? null : (
        <div className={classes.action}>
          <Button variant="default" onClick={onRetry}>
            {t('shell.error.retry')}
          </Button>
        </div>
      )}
    </div>
  )
}

/** The three sentences about an error; the server's own message is the reason when it gave one. */
export function useErrorText(error: unknown): { title: string; why: string; advice: string } {
  const t = useT()
  const reference = error instanceof ApiError ? error.reference : undefined
  const crashAdvice =
    reference === undefined ? t('shell.error.crashDoPlain') : t('shell.error.crashDo', { reference })
  const texts = {
    missing: {
      title: t('shell.error.missingTitle'),
      why: t('shell.error.missingWhy'),
      advice: t('shell.error.missingDo'),
    },
    signedOut: { title: t('shell.error.signedOutTitle'), why: t('shell.error.signedOutWhy'), advice: '' },
    offline: {
      title: t('shell.error.offlineTitle'),
      why: t('shell.error.offlineWhy'),
      advice: t('shell.error.offlineDo'),
    },
    refused: {
      title: t('shell.error.refusedTitle'),
      why: error instanceof Error ? error.message : '',
      advice: '',
    },
    busy: {
      title: t('shell.error.busyTitle'),
      why: t('shell.error.busyWhy'),
      advice: t('shell.error.busyDo'),
    },
    crash: { title: t('shell.error.crashTitle'), why: t('shell.error.crashWhy'), advice: crashAdvice },
  }
  return texts[errorKind(error)]
}
