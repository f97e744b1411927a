import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { type Column, DataTable } from '#web/ui/DataTable.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import type { ReportView } from '../contract/report.ts'
import type { ServiceFigures } from '../contract/report-words.ts'
import { useReportWords } from './use-report-words.ts'

const counts = ['begun', 'running', 'ended', 'recipients'] as const

/** Services that ran in the period by kind, and the pupils reached, each once. */
export function ServicesCard({ report: { figures } }: { report: ReportView }) {
  const t = useT()
  return (
    <Card
      flush
      title={t('reports.services.title')}
      note={t('reports.services.unique', { count: figures.recipients })}
    >
      <DataTable
        caption={t('reports.services.caption')}
        columns={useServiceColumns()}
        rows={figures.services}
        rowKey={(row) => `${row.kind.code} ${row.subject ?? ''}`}
        empty={<EmptyState title={t('reports.services.empty')} />}
      />
    </Card>
  )
}

function useServiceColumns(): readonly Column<ServiceFigures>[] {
  const t = useT()
  const f = useFormat()
  const words = useReportWords()
  return [
    {
      key: 'kind',
      header: t('reports.services.kind'),
      rowHeader: true,
      cell: (row) => words.title(row),
    },
    ...counts.map((count) => ({
      key: count,
      header: t(`reports.services.${count}`),
      align: 'end' as const,
      cell: (row: ServiceFigures) => f.number(row[count]),
    })),
  ]
}
