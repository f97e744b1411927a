import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { PlanView } from '#support/plans/contract/plan.ts'
import { Place } from '#support/plans/web/index.ts'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { Stack } from '#web/ui/Stack.tsx'
import { listContradictions } from '../contract/contradictions.ts'
import { ContradictionItem } from './ContradictionItem.tsx'
import classes from './Contradictions.module.css'
import { contradictionsPlace } from './contradictions-place.ts'
import { PlanBesideItem } from './PlanBesideItem.tsx'

/** Other plans of the pupil in the time of this one, and what is promised or planned twice. Nothing where there is neither. */
export function ContradictionsCard({ plan }: { plan: PlanView }) {
  const t = useT()
  const { others, contradictions } = useApiQuery(listContradictions, { params: { planId: plan.id } })
  useAskedAgain(plan)
  if (others.length + contradictions.length === 0) return null
  return (
    <div data-no-print>
      <Place id={contradictionsPlace}>
        <Card title={t('plan-page.title')}>
          <Stack tight>
            {others.length === 0 ? null : <h3 className={classes.heading}>{t('plan-page.others')}</h3>}
            <ul className={classes.list}>
              {others.map((other) => (
                <PlanBesideItem key={other.id} plan={other} />
              ))}
            </ul>
            {contradictions.length === 0 ? null : (
              <>
                <h3 className={classes.heading}>{t('plan-page.found')}</h3>
                <p className={classes.quiet}>{t('plan-page.foundText')}</p>
              </>
            )}
            <ul className={classes.list}>
              {contradictions.map((found) => (
                <ContradictionItem key={JSON.stringify(found)} found={found} others={others} />
              ))}
            </ul>
          </Stack>
        </Card>
      </Place>
    </div>
  )
}

/** Dates and measures of the plan decide what contradicts it: when they change, it is asked again. */
function useAskedAgain({ startsOn, endsOn, measures }: PlanView): void {
  const client = useQueryClient()
  const now = JSON.stringify([startsOn.value, endsOn.value, measures.map(({ id, subject }) => [id, subject])])
  const asked = useRef(now)
  useEffect(() => {
    if (asked.current === now) return
    asked.current = now
    void client.invalidateQueries({ queryKey: [listContradictions.route] })
  }, [client, now])
}
