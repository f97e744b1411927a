import { useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { Freshness } from '#web/ui/Freshness.tsx'
import type { Environment } from '../contract/environment.ts'
import { StandingOutSentence } from './StandingOutSentence.tsx'
import { UniversalActivities } from './UniversalActivities.tsx'

interface SurroundingsCardProps {
  environment: Environment
  /** So many activities are seen at once. */
  shown?: number | undefined
}

/** That a class or its school stands out, and what helps everybody there; nothing while neither does. */
export function SurroundingsCard({ environment, shown }: SurroundingsCardProps) {
  const t = useT()
  if (environment.class === null && environment.school === null) return null
  return (
    <Card title={t('rules.environment.title')} note={<Freshness asOf={environment.absencesUntil} />}>
      {environment.class === null ? null : <StandingOutSentence of="class" group={environment.class} />}
      {environment.school === null ? null : <StandingOutSentence of="school" group={environment.school} />}
      <p>{t('rules.environment.first')}</p>
      <UniversalActivities activities={environment.activities} shown={shown} />
    </Card>
  )
}
