import { Button } from '@mantine/core'
import { useState } from 'react'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { type Column, DataTable } from '#web/ui/DataTable.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { showUndo } from '#web/ui/toast-store.ts'
import {
  addReportDocument,
  type ReportView,
  removeReportDocument,
  type SupportingDocument,
} from '../contract/report.ts'
import { DocumentForm } from './DocumentForm.tsx'
import classes from './Reports.module.css'
import { useReportCommand } from './use-report-command.ts'

/** Papers behind the figures: what they are and their numbers. The papers themselves stay at school. */
export function DocumentsCard({ report }: { report: ReportView }) {
  const t = useT()
  const [isAdding, setAdding] = useState(false)
  const { can, documents } = report
  return (
    <Card flush title={t('reports.documents.title')}>
      <DataTable
        caption={t('reports.documents.caption')}
        columns={useDocumentColumns(report)}
        rows={documents}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t('reports.documents.empty')} />}
      />
      {can.write ? (
        <div className={classes.inCard} data-no-print>
          {isAdding ? (
            <DocumentForm report={report} onClose={() => setAdding(false)} />
          ) : (
            <Button variant="default" onClick={() => setAdding(true)}>
              {t('reports.documents.add')}
            </Button>
          )}
        </div>
      ) : null}
    </Card>
  )
}

function useDocumentColumns(report: ReportView): readonly Column<SupportingDocument>[] {
  const t = useT()
  const f = useFormat()
  return [
    {
      key: 'kind',
      header: t('reports.documents.kind'),
      rowHeader: true,
      cell: ({ kind, words }) => (
        <>
          {t(`reports.documents.kinds.${kind}`)}
          {words === '' ? null : <p className={classes.quiet}>{words}</p>}
        </>
      ),
    },
    { key: 'number', header: t('reports.documents.number'), cell: (row) => row.number },
    { key: 'issuedOn', header: t('reports.documents.issuedOn'), cell: (row) => f.date(row.issuedOn) },
    {
      key: 'amount',
      header: t('reports.documents.amount'),
      align: 'end',
      cell: ({ amountCents }) => (amountCents === null ? '' : f.euro(amountCents)),
    },
    ...(report.can.write
      ? [
          {
            key: 'action',
            header: t('reports.documents.action'),
            cell: (row: SupportingDocument) => <RemoveDocument report={report} document={row} />,
          },
        ]
      : []),
  ]
}

function RemoveDocument({ report, document }: { report: ReportView; document: SupportingDocument }) {
  const t = useT()
  const { id, ...written } = document
  const params = { institutionId: report.institution.id, period: report.period.code, documentId: id }
  const name = `${t(`reports.documents.kinds.${document.kind}`)} ${document.number}`
  const restore = useReportCommand(addReportDocument)
  const remove = useReportCommand(removeReportDocument, {
    onDone: () =>
      showUndo(t('reports.documents.removed', { name }), () => restore.mutate({ params, input: written })),
  })
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      aria-label={t('reports.documents.removeOf', { name })}
      loading={remove.isPending}
      onClick={() => remove.mutate({ params })}
    >
      {t('reports.documents.remove')}
    </Button>
  )
}
