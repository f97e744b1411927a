import { PlanId } from '#support/plans/contract/ids.ts'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { readPlanDose } from '../contract/dose.ts'
import { DoseList } from './DoseList.tsx'

/** How much of what a plan promises was given. Nothing where no measure is told in hours or given in sessions. */
export function PlanDoseCard({ planId }: { planId: string }) {
  const t = useT()
  const { rows } = useApiQuery(readPlanDose, { params: { planId: PlanId.parse(planId) } })
  return rows.length === 0 ? null : (
    <Card title={t('sessions.dose.title')}>
      <DoseList rows={rows} />
    </Card>
  )
}
