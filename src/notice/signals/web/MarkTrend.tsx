import { useI18n } from '#web/i18n/i18n-context.ts'
import { TrendLine } from '#web/ui/TrendLine.tsx'
import type { PupilSignals } from '../contract/pupil-signals.ts'
import { LOW_BELOW, MARK_AXIS } from '../domain/limits.ts'
import { MarkMonthsTable } from './MarkMonthsTable.tsx'
import { useMonthText } from './use-month-text.ts'

type MarkTrendProps = Pick<PupilSignals, 'markTrend' | 'marksUntil' | 'subjects'>

/** The mean of all marks month by month, on the whole scale, with the limit below which marks are low. */
export function MarkTrend({ markTrend, marksUntil, subjects }: MarkTrendProps) {
  const { t, f } = useI18n()
  const textOf = useMonthText()
  return (
    <TrendLine
      title={t('signals.marks.trend')}
      points={markTrend.map(({ startsOn, mean }) => ({ label: textOf(startsOn), value: mean }))}
      axis={MARK_AXIS}
      threshold={{
        value: LOW_BELOW,
        label: t('signals.marks.limit', { limit: LOW_BELOW }),
        side: 'below',
      }}
      caption={t('signals.marks.trendCaption', { day: marksUntil === null ? '' : f.shortDate(marksUntil) })}
      table={<MarkMonthsTable markTrend={markTrend} subjects={subjects} />}
    />
  )
}
