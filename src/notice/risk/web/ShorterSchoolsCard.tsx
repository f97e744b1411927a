import { useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { type Column, DataTable } from '#web/ui/DataTable.tsx'
import type { EscalationSetting } from '../contract/escalation.ts'
import { levelsByUrgency } from './EscalationTable.tsx'

/** Schools of the municipality that do not wait as long as they may. */
export function ShorterSchoolsCard({ settings }: { settings: readonly EscalationSetting[] }) {
  const t = useT()
  const columns: Column<EscalationSetting>[] = [
    {
      key: 'school',
      header: t('escalation.shorter.school'),
      rowHeader: true,
      cell: ({ owner }) => owner?.name,
    },
    ...levelsByUrgency.map((level) => ({
      key: level,
      header: t(`risk.level.${level}`),
      cell: ({ days }: EscalationSetting) => t('escalation.shorter.days', days[level]),
    })),
  ]
  return (
    <Card title={t('escalation.shorter.title')} flush>
      <DataTable
        caption={t('escalation.shorter.title')}
        columns={columns}
        rows={settings}
        rowKey={({ id }) => id}
        empty={null}
      />
    </Card>
  )
}
