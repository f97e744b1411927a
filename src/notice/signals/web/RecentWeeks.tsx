import { useI18n } from '#web/i18n/i18n-context.ts'
import type { PupilSignals } from '../contract/pupil-signals.ts'

/** The last four weeks beside the pupil's own earlier ones; nothing while nothing was missed on either side. */
export function RecentWeeks({ recent }: Pick<PupilSignals, 'recent'>) {
  const { t, f } = useI18n()
  if (recent === null || recent.recentAbsent + recent.earlierAbsent === 0) return null
  return (
    <p>
      {t('signals.recent', {
        ...recent,
        recentShare: f.percent(recent.recentAbsent / recent.recentDays),
        earlierShare: f.percent(recent.earlierAbsent / recent.earlierDays),
      })}
    </p>
  )
}
