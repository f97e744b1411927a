import { PupilId } from '#foundation/people/contract/ids.ts'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { Freshness } from '#web/ui/Freshness.tsx'
import { readEnvironment } from '../contract/environment.ts'
import { StandingOutSentence } from './StandingOutSentence.tsx'
import { UniversalActivities } from './UniversalActivities.tsx'

/** When the class or the school stands out, it is said before anything is said of the child; else there is nothing to show. */
export function EnvironmentCard({ pupilId }: { pupilId: string }) {
  const t = useT()
  const environment = useApiQuery(readEnvironment, { params: { pupilId: PupilId.parse(pupilId) } })
  if (environment.class === null && environment.school === null) return null
  return (
    <Card title={t('rules.environment.title')} note={<Freshness asOf={environment.absencesUntil} />}>
      {environment.class === null ? null : <StandingOutSentence of="class" group={environment.class} />}
      {environment.school === null ? null : <StandingOutSentence of="school" group={environment.school} />}
      <p>{t('rules.environment.first')}</p>
      <UniversalActivities activities={environment.activities} />
    </Card>
  )
}
