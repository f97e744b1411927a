import { useT } from '#web/i18n/i18n-context.ts'
import type { PupilSignals } from '../contract/pupil-signals.ts'

/** What has changed for the pupil this school year, in plain words; nothing when nothing has. */
export function TransitionList({ transitions }: Pick<PupilSignals, 'transitions'>) {
  const t = useT()
  if (transitions.length === 0) return null
  return (
    <p>
      <strong>{t('signals.transitions.title')}:</strong>{' '}
      {transitions.map((one) => t(`signals.transitions.names.${one}`)).join(', ')}
    </p>
  )
}
