import { PupilId } from '#foundation/people/contract/ids.ts'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { ChartFigure } from '#web/ui/ChartFigure.tsx'
import { listRiskHistory } from '../contract/risk-history.ts'
import { RiskHistoryChart } from './RiskHistoryChart.tsx'
import { RiskHistoryTable } from './RiskHistoryTable.tsx'

const MOST_ROUNDS = 8

/** The pupil's assessments over time by risk group; nothing before there are two that can be compared. */
export function RiskHistoryCard({ pupilId }: { pupilId: string }) {
  const { t, f } = useI18n()
  const { rounds } = useApiQuery(listRiskHistory, { params: { pupilId: PupilId.parse(pupilId) } })
  const newest = rounds.at(-1)
  if (newest === undefined) return null
  const comparable = rounds.filter(({ classifierVersion }) => classifierVersion === newest.classifierVersion)
  if (comparable.length < 2) return null
  const shown = comparable.slice(-MOST_ROUNDS)
  return (
    <Card title={t('assessments.history.title')}>
      <ChartFigure
        chart={<RiskHistoryChart rounds={shown} />}
        table={<RiskHistoryTable rounds={comparable} />}
        caption={t('assessments.history.caption', {
          edition: newest.classifierVersion,
          day: f.date(newest.completedAt),
        })}
      />
    </Card>
  )
}
