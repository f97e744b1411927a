import type { Format } from '#platform/i18n/format.ts'
import type { Translator } from '#platform/i18n/translate.ts'
import type { SaveState } from '../autosave/autosave-field.ts'
import { useFormat, useT } from '../i18n/i18n-context.ts'
import { Icon, type IconName } from './Icon.tsx'
import classes from './SaveStatus.module.css'

type State = SaveState<unknown>

interface SaveStatusProps {
  state: State
  onRetry?: () => void
  /** Opens the comparison of a conflict. */
  onCompare?: () => void
}

/** Whether what is typed is safe: "Saglabāts 14:02". Read out when it changes for the worse, and when saved. */
export function SaveStatus({ state, onRetry, onCompare }: SaveStatusProps) {
  const t = useT()
  const f = useFormat()
  const icon = icons[state.kind]
  return (
    <span className={classes.status} data-kind={state.kind}>
      <span role="status" className={classes.text}>
        {icon === undefined ? null : <Icon name={icon} size={16} />}
        {statusText(state, t, f)}
      </span>
      {state.kind === 'failed' && onRetry !== undefined ? (
        <button type="button" className={classes.action} onClick={onRetry}>
          {t('shell.save.retry')}
        </button>
      ) : null}
      {state.kind === 'conflict' && onCompare !== undefined ? (
        <button type="button" className={classes.action} onClick={onCompare}>
          {t('shell.save.compare')}
        </button>
      ) : null}
    </span>
  )
}

const icons: Partial<Record<State['kind'], IconName>> = {
  saved: 'check',
  failed: 'cloudOff',
  refused: 'alert',
  conflict: 'alert',
}

function statusText(state: State, t: Translator, f: Format): string {
  switch (state.kind) {
    case 'idle':
    case 'unsaved':
      return ''
    case 'saving':
      return t('shell.save.saving')
    case 'saved':
      return t('shell.save.saved', { time: f.time(state.at) })
    case 'failed':
      return t(failures[state.reason])
    case 'refused':
      return t('shell.save.refused', { reason: state.message })
    case 'conflict':
      return t('shell.save.conflict')
  }
}

const failures = {
  passing: 'shell.save.failed',
  offline: 'shell.save.offline',
  signedOut: 'shell.save.signedOut',
} as const
