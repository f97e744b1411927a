import { useApiQuery } from '#web/api/use-api-query.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Page } from '#web/ui/Page.tsx'
import { Stack } from '#web/ui/Stack.tsx'
import { type EscalationPlace, readEscalation } from '../contract/escalation.ts'
import { EscalationHistory } from './EscalationHistory.tsx'
import { EscalationTable } from './EscalationTable.tsx'
import { rulesPath } from './paths.ts'
import { SetEscalationCard } from './SetEscalationCard.tsx'
import { ShorterSchoolsCard } from './ShorterSchoolsCard.tsx'

/** When a flag that nobody answers passes on to the school's team, and when to the municipality. */
export function EscalationPage() {
  const t = useT()
  const { places, shorter } = useApiQuery(readEscalation, {})
  return (
    <Page
      title={t('escalation.title')}
      subtitle={t('escalation.subtitle')}
      crumbs={[{ label: t('rules.list.title'), to: rulesPath }]}
    >
      <Stack>
        {places.length === 0 ? (
          <Card>
            <EmptyState title={t('escalation.none')} />
          </Card>
        ) : null}
        {places.map((place) => (
          <Place key={place.owner.id} place={place} />
        ))}
        {shorter.length === 0 ? null : <ShorterSchoolsCard settings={shorter} />}
      </Stack>
    </Page>
  )
}

function Place({ place }: { place: EscalationPlace }) {
  const t = useT()
  return (
    <>
      <Card title={place.owner.name} flush>
        <EscalationTable name={place.owner.name} days={place.holds} />
      </Card>
      {place.can.set ? (
        <SetEscalationCard key={place.history[0]?.id} place={place} />
      ) : (
        <p>{t('escalation.set.readOnly')}</p>
      )}
      <EscalationHistory place={place} />
    </>
  )
}
