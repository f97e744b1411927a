import { Suspense, useState } from 'react'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { useSession } from '#web/session/use-session.ts'
import { Card } from '#web/ui/Card.tsx'
import { SelectField } from '#web/ui/form/SelectField.tsx'
import { Page } from '#web/ui/Page.tsx'
import { listSessions } from '../contract/session.ts'
import { PlanSessionForm } from './PlanSessionForm.tsx'
import { sessionsPath } from './paths.ts'

/** Plans sessions for those who wait for them. */
export function PlanSessionPage() {
  const t = useT()
  const { today } = useSession()
  const { plansAt } = useApiQuery(listSessions, { query: { from: today, until: today } })
  const [chosen, setChosen] = useState<string | null>(null)
  const institutionId = chosen ?? plansAt[0]?.id
  return (
    <Page
      title={t('sessions.plan.title')}
      crumbs={[{ label: t('sessions.list.title'), to: sessionsPath }]}
      width="reading"
    >
      <Card>
        {plansAt.length > 1 ? (
          <SelectField
            name="institutionId"
            label={t('sessions.plan.institution')}
            value={institutionId ?? null}
            onChange={setChosen}
            data={plansAt.map(({ id, name }) => ({ value: id, label: name }))}
            comboboxProps={{ withinPortal: false }}
          />
        ) : null}
        {institutionId === undefined ? null : (
          <Suspense fallback={null}>
            <PlanSessionForm key={institutionId} institutionId={institutionId} />
          </Suspense>
        )}
      </Card>
    </Page>
  )
}
