import { useI18n } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { type Column, DataTable } from '#web/ui/DataTable.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Fold } from '#web/ui/Fold.tsx'
import type { RiskGroupRow, RiskRow } from '../contract/analysis.ts'
import classes from './Analysis.module.css'
import type { AnalysisProps } from './AnalysisView.tsx'
import { useOutcomeColumns } from './use-outcome-columns.tsx'
import { useRowName, useSupportText } from './use-support-text.ts'

/** On which risks plans work, what is done for them and what became of them: by group, and where records may be opened by risk. */
export function RisksCard({ analysis: { riskGroups, risks } }: AnalysisProps) {
  const { t } = useI18n()
  const name = useRowName()
  const groupColumns = useRiskColumns<RiskGroupRow>({
    key: 'group',
    header: t('analysis.risks.group'),
    rowHeader: true,
    cell: ({ group }) => t(`analysis.risks.groupNames.${group}`),
  })
  const riskColumns = useRiskColumns<RiskRow>({
    key: 'risk',
    header: t('analysis.risks.risk'),
    rowHeader: true,
    cell: name,
  })
  return (
    <Card title={t('analysis.risks.title')}>
      <p className={classes.quiet}>{t('analysis.risks.caption')}</p>
      <DataTable
        caption={t('analysis.risks.groups')}
        columns={groupColumns}
        rows={riskGroups}
        rowKey={({ group }) => group}
        empty={<EmptyState title={t('analysis.risks.empty')} />}
      />
      {risks.length === 0 ? null : (
        <Fold title={t('analysis.risks.factorsCount', { count: risks.length })}>
          <DataTable
            caption={t('analysis.risks.factors')}
            columns={riskColumns}
            rows={risks}
            rowKey={({ version, code }) => `${version}:${code}`}
            empty={null}
          />
        </Fold>
      )}
    </Card>
  )
}

function useRiskColumns<Row extends Omit<RiskGroupRow, 'group'>>(first: Column<Row>): Column<Row>[] {
  const { t } = useI18n()
  const text = useSupportText()
  const outcomes = useOutcomeColumns<Row>()
  return [
    first,
    { key: 'risks', header: t('analysis.risks.count'), align: 'end', cell: (row) => text.count(row.risks) },
    {
      key: 'measures',
      header: t('analysis.risks.measures'),
      align: 'end',
      cell: (row) => text.count(row.measures),
    },
    { key: 'hours', header: t('analysis.risks.hours'), align: 'end', cell: (row) => text.count(row.hours) },
    ...outcomes,
  ]
}
