import { useT } from '#web/i18n/i18n-context.ts'
import { type Column, DataTable } from '#web/ui/DataTable.tsx'
import type { EscalationByLevel } from '../contract/escalation.ts'
import { escalationSteps } from '../contract/escalation-step.ts'
import { type FlagLevel, flagLevels } from '../contract/rule.ts'
import { FlagLevelTag } from './FlagLevelTag.tsx'

/** The most urgent level stands first. */
export const levelsByUrgency = flagLevels.toReversed()

export function EscalationTable({ name, days }: { name: string; days: EscalationByLevel }) {
  const t = useT()
  const columns: Column<FlagLevel>[] = [
    {
      key: 'level',
      header: t('escalation.holds.level'),
      rowHeader: true,
      cell: (level) => <FlagLevelTag level={level} />,
      width: '12rem',
    },
    ...escalationSteps.map((step) => ({
      key: step,
      header: t(`escalation.holds.${step}`),
      cell: (level: FlagLevel) => t('escalation.holds.longer', { count: days[level][step] }),
    })),
  ]
  return (
    <DataTable
      caption={t('escalation.holds.caption', { name })}
      columns={columns}
      rows={levelsByUrgency}
      rowKey={(level) => level}
      empty={null}
    />
  )
}
