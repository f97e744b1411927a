import { useI18n } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { ChartFigure } from '#web/ui/ChartFigure.tsx'
import { DataTable } from '#web/ui/DataTable.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import type { AnalysisProps } from './AnalysisView.tsx'
import { ShareBars } from './ShareBars.tsx'
import { useRowName, useSupportText } from './use-support-text.ts'

/** In which school subjects measures help. */
export function SubjectsCard({ analysis: { subjects } }: AnalysisProps) {
  const { t } = useI18n()
  const text = useSupportText()
  const name = useRowName()
  const largest = Math.max(0, ...subjects.map(({ share }) => share ?? 0))
  return (
    <Card title={t('analysis.subjects.title')}>
      {subjects.length === 0 ? (
        <EmptyState title={t('analysis.subjects.empty')} />
      ) : (
        <ChartFigure
          caption={t('analysis.subjects.caption')}
          chart={
            <ShareBars
              bars={subjects.map((row) => ({
                label: name(row),
                share: largest === 0 ? 0 : (row.share ?? 0) / largest,
                text: text.percent(row.share),
              }))}
            />
          }
          table={
            <DataTable
              caption={t('analysis.subjects.caption')}
              columns={[
                { key: 'subject', header: t('analysis.subjects.subject'), rowHeader: true, cell: name },
                {
                  key: 'count',
                  header: t('analysis.subjects.count'),
                  align: 'end',
                  cell: ({ measures }) => text.count(measures),
                },
                {
                  key: 'hours',
                  header: t('analysis.subjects.hours'),
                  align: 'end',
                  cell: ({ hours }) => text.count(hours),
                },
                {
                  key: 'share',
                  header: t('analysis.subjects.share'),
                  align: 'end',
                  cell: ({ share }) => text.percent(share),
                },
              ]}
              rows={subjects}
              rowKey={({ code }) => code}
              empty={null}
            />
          }
        />
      )}
    </Card>
  )
}
