import { Button } from '@mantine/core'
import { Suspense, useState } from 'react'
import { useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import type { PlanView } from '../contract/plan.ts'
import { ChangesList } from './ChangesList.tsx'

/** What was changed since the plan was approved, asked for by whoever wants to see it. */
export function ChangesCard({ plan }: { plan: PlanView }) {
  const t = useT()
  const [isAsked, setAsked] = useState(false)
  if (plan.opened === null) return null
  return (
    <div data-no-print>
      <Card title={t('plans.changes.title')}>
        {isAsked ? (
          <Suspense fallback={<p role="status">{t('plans.changes.loading')}</p>}>
            <ChangesList planId={plan.id} />
          </Suspense>
        ) : (
          <Button variant="default" onClick={() => setAsked(true)}>
            {t('plans.changes.show')}
          </Button>
        )}
      </Card>
    </div>
  )
}
