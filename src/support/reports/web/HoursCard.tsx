import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { type Column, DataTable } from '#web/ui/DataTable.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import type { ReportView } from '../contract/report.ts'
import type { GivenHours } from '../contract/report-words.ts'
import { minutesOf } from '../domain/report-wording.ts'
import { useReportWords } from './use-report-words.ts'

/** Hours by specialist and kind; only sessions whose attendance was marked. */
export function HoursCard({ report: { figures } }: { report: ReportView }) {
  const t = useT()
  const words = useReportWords()
  const total = t('reports.hours.total', { hours: words.hours(minutesOf(figures)) })
  return (
    <Card flush title={t('reports.hours.title')} note={total}>
      <DataTable
        caption={t('reports.hours.caption')}
        columns={useHourColumns()}
        rows={figures.hours}
        rowKey={(row) => `${row.specialist.id} ${row.kind.code} ${row.subject ?? ''}`}
        empty={<EmptyState title={t('reports.hours.empty')} />}
      />
    </Card>
  )
}

function useHourColumns(): readonly Column<GivenHours>[] {
  const t = useT()
  const f = useFormat()
  const words = useReportWords()
  return [
    {
      key: 'specialist',
      header: t('reports.hours.specialist'),
      rowHeader: true,
      cell: (row) => f.listName(row.specialist),
    },
    { key: 'kind', header: t('reports.hours.kind'), cell: (row) => words.title(row) },
    {
      key: 'sessions',
      header: t('reports.hours.sessions'),
      align: 'end',
      cell: (row) => f.number(row.sessions),
    },
    {
      key: 'hours',
      header: t('reports.hours.hours'),
      align: 'end',
      cell: (row) => words.hours(row.minutes),
    },
    { key: 'missed', header: t('reports.hours.missed'), align: 'end', cell: (row) => f.number(row.missed) },
  ]
}
