import { useT } from '#web/i18n/i18n-context.ts'
import { Columns } from '#web/ui/Columns.tsx'
import { FigureTile } from '#web/ui/FigureTile.tsx'
import type { TodayView } from '../contract/today.ts'

/** From notice to the first answer this semester. */
export function TodayClock({ clock }: { clock: NonNullable<TodayView['clock']> }) {
  const t = useT()
  const days =
    clock.medianDays === null ? t('today.clock.none') : t('today.clock.days', { count: clock.medianDays })
  return (
    <Columns>
      <FigureTile label={t('today.clock.title')} value={days} comparison={t('today.clock.note')} />
      <FigureTile
        label={t('today.clock.answered')}
        value={t('today.clock.share', { answered: clock.answered, raised: clock.raised })}
        comparison={t('today.clock.shareNote')}
      />
    </Columns>
  )
}
