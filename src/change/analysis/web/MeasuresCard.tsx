import { useI18n } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { type Column, DataTable } from '#web/ui/DataTable.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import type { MeasureRow } from '../contract/analysis.ts'
import { type MeasureTable, measureTable } from '../domain/measure-table.ts'
import { measureKey } from '../domain/support-tables.ts'
import type { AnalysisProps } from './AnalysisView.tsx'
import { isKnown, type Shown, useRowName, useSupportText } from './use-support-text.ts'

/** What was done, with its hours and cost; the share of a consultation is of the planned cost of all of them (study 2023, table 3.2.4). */
export function MeasuresCard({ analysis: { measures, total } }: AnalysisProps) {
  const { t } = useI18n()
  return (
    <Card title={t('analysis.measures.title')} flush>
      <DataTable
        caption={t('analysis.measures.caption')}
        showCaption
        columns={useMeasureColumns(consultationTable(measures, total.consultationCents))}
        rows={measures}
        rowKey={measureKey}
        empty={<EmptyState title={t('analysis.measures.empty')} />}
      />
    </Card>
  )
}

const HIDDEN_LINES = 'hidden'

/** The consultations among measures. Those whose figures are hidden stand in one line: shares are of the cost of all of them. */
function consultationTable(rows: readonly MeasureRow[], allCents: Shown): MeasureTable {
  const shown = rows.flatMap((row) =>
    row.family === 'consultative' && isKnown(row.measures) && isKnown(row.hours)
      ? [
          {
            key: measureKey(row),
            measures: row.measures,
            hours: row.hours,
            cents: isKnown(row.cents) ? row.cents : null,
          },
        ]
      : [],
  )
  const rest = isKnown(allCents) ? allCents - shown.reduce((sum, { cents }) => sum + (cents ?? 0), 0) : 0
  return measureTable([...shown, { key: HIDDEN_LINES, measures: 0, hours: 0, cents: Math.max(0, rest) }])
}

function useMeasureColumns(table: MeasureTable): Column<MeasureRow>[] {
  const { t } = useI18n()
  const text = useSupportText()
  const name = useRowName()
  const lineOf = (row: MeasureRow) => table.lines.find(({ key }) => key === measureKey(row))
  return [
    { key: 'measure', header: t('analysis.measures.measure'), rowHeader: true, cell: name },
    {
      key: 'family',
      header: t('analysis.measures.family'),
      cell: (row) => t(`analysis.measures.families.${row.family}`),
    },
    {
      key: 'count',
      header: t('analysis.measures.count'),
      align: 'end',
      cell: (row) => text.count(row.measures),
    },
    {
      key: 'hours',
      header: t('analysis.measures.hours'),
      align: 'end',
      cell: (row) => text.count(row.hours),
    },
    { key: 'cents', header: t('analysis.measures.cents'), align: 'end', cell: (row) => text.euro(row.cents) },
    {
      key: 'share',
      header: t('analysis.measures.share'),
      align: 'end',
      cell: (row) => text.percent(lineOf(row)?.share ?? null),
    },
    {
      key: 'perMeasure',
      header: t('analysis.measures.perMeasure'),
      align: 'end',
      cell: (row) => text.euro(lineOf(row)?.centsPerMeasure ?? null),
    },
    {
      key: 'decreased',
      header: t('analysis.measures.decreased'),
      align: 'end',
      cell: (row) => text.decreased(row),
    },
  ]
}
