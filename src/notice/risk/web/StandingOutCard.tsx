import { useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import type { FlagClock } from '../contract/flag-clock.ts'
import { StandingOutSentence } from './StandingOutSentence.tsx'
import { UniversalActivities } from './UniversalActivities.tsx'

/** Classes in which far more are noticed than in the rest of the school: said before anything is done about each child alone. */
export function StandingOutCard({ standingOut, activities }: Pick<FlagClock, 'standingOut' | 'activities'>) {
  const t = useT()
  if (standingOut.length === 0) return null
  return (
    <Card title={t('rules.environment.title')}>
      {standingOut.map((group) => (
        <StandingOutSentence key={group.classId} of="class" group={group} />
      ))}
      <p>{t('rules.environment.first')}</p>
      <UniversalActivities activities={activities} />
    </Card>
  )
}
