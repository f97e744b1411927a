import { useI18n } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { DataTable } from '#web/ui/DataTable.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import type { DoseRow } from '../contract/analysis.ts'
import classes from './Analysis.module.css'
import type { AnalysisProps } from './AnalysisView.tsx'
import { useOutcomeColumns } from './use-outcome-columns.tsx'
import { evaluatedOf, useSupportText } from './use-support-text.ts'

/** What became of risks by how much was planned for them. */
export function DoseCard({ analysis: { dose } }: AnalysisProps) {
  const { t } = useI18n()
  const text = useSupportText()
  const band = useBandName()
  const outcomes = useOutcomeColumns<DoseRow>()
  const isEvaluated = dose.some((row) => (evaluatedOf(row) ?? 0) > 0)
  return (
    <Card title={t('analysis.dose.title')}>
      <p className={classes.quiet}>{t('analysis.dose.caption')}</p>
      <DataTable
        caption={t('analysis.dose.title')}
        columns={[
          { key: 'band', header: t('analysis.dose.band'), rowHeader: true, cell: band },
          {
            key: 'evaluated',
            header: t('analysis.dose.evaluated'),
            align: 'end',
            cell: (row) => text.count(evaluatedOf(row)),
          },
          ...outcomes,
        ]}
        rows={isEvaluated ? dose : []}
        rowKey={({ from }) => String(from)}
        empty={<EmptyState title={t('analysis.dose.empty')} />}
      />
    </Card>
  )
}

export function useBandName(): (row: Pick<DoseRow, 'from' | 'until'>) => string {
  const { t } = useI18n()
  return ({ from, until }) => {
    if (until === null) return t('analysis.dose.over', { from: String(from) })
    return until === 0
      ? t('analysis.dose.none')
      : t('analysis.dose.range', { from: String(from), until: String(until) })
  }
}
