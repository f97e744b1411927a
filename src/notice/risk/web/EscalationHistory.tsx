import { useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { Timeline } from '#web/ui/Timeline.tsx'
import type { EscalationPlace, EscalationSetting } from '../contract/escalation.ts'
import { levelsByUrgency } from './EscalationTable.tsx'

/** Who set the days, when and why. */
export function EscalationHistory({ place }: { place: EscalationPlace }) {
  const t = useT()
  const says = ({ days }: EscalationSetting) =>
    levelsByUrgency
      .map((level) => t('escalation.history.level', { level: t(`risk.level.${level}`), ...days[level] }))
      .join('; ')
  return (
    <Card title={t('escalation.history.title')}>
      {place.history.length === 0 ? (
        <p>{t(place.above.owner === null ? 'escalation.history.shipped' : 'escalation.history.none')}</p>
      ) : (
        <Timeline
          label={t('escalation.history.title')}
          items={place.history.map((setting) => ({
            id: setting.id,
            on: setting.setAt,
            content: says(setting),
            remark: t('escalation.history.by', { by: setting.setBy ?? '', reason: setting.reason }),
          }))}
        />
      )}
    </Card>
  )
}
