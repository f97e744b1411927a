import { PupilId } from '#foundation/people/contract/ids.ts'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { readServiceDose } from '../contract/dose.ts'
import { DoseList } from './DoseList.tsx'

/** How much of what was granted to a pupil was given. Nothing where no service is told in hours. */
export function ServiceDoseCard({ pupilId }: { pupilId: string }) {
  const t = useT()
  const { rows } = useApiQuery(readServiceDose, { params: { pupilId: PupilId.parse(pupilId) } })
  return rows.length === 0 ? null : (
    <Card title={t('sessions.dose.title')}>
      <DoseList rows={rows} />
    </Card>
  )
}
