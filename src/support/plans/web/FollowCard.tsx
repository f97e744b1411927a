import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { Stack } from '#web/ui/Stack.tsx'
import { TextLink } from '#web/ui/TextLink.tsx'
import type { PlanView } from '../contract/plan.ts'
import { CloseForm } from './CloseForm.tsx'
import { ContinueForm } from './ContinueForm.tsx'
import classes from './Plan.module.css'
import { planPath } from './paths.ts'
import { usePlanWords } from './use-plan-words.ts'

/** Of an evaluated plan: what follows, for whoever may say it, and what was said. */
export function FollowCard({ plan }: { plan: PlanView }) {
  const { followed, can } = plan
  if (followed !== null) return <Followed followed={followed} />
  return can.follow ? <Choice plan={plan} /> : null
}

function Followed({ followed }: { followed: NonNullable<PlanView['followed']> }) {
  const t = useT()
  const f = useFormat()
  const words = usePlanWords()
  const { as, reason, next } = followed
  return (
    <Card title={t(`plans.follow.titles.${as}`)}>
      <Stack tight>
        {reason === '' ? null : <p className={classes.told}>{reason}</p>}
        {next === null ? null : (
          <p className={classes.told}>
            <TextLink to={planPath(next.id)}>{words.semester(next.schoolYear, next.number)}</TextLink>
          </p>
        )}
        <p className={classes.quiet}>
          {t('plans.follow.by', { name: f.name(followed.by), at: f.dateTime(followed.at) })}
        </p>
      </Stack>
    </Card>
  )
}

function Choice({ plan }: { plan: PlanView }) {
  const t = useT()
  const [chosen, setChosen] = useState<'close' | 'continue' | null>(null)
  const back = () => setChosen(null)
  return (
    <div data-no-print>
      <Card title={t('plans.follow.title')}>
        {chosen === 'close' ? <CloseForm plan={plan} onClose={back} /> : null}
        {chosen === 'continue' ? <ContinueForm plan={plan} onClose={back} /> : null}
        {chosen === null ? (
          <Stack tight>
            <p className={classes.quiet}>
              {t(plan.kind === 'crisis' ? 'plans.follow.textOfCrisis' : 'plans.follow.text')}
            </p>
            <Group gap="xs">
              <Button onClick={() => setChosen('continue')}>
                {t(plan.kind === 'crisis' ? 'plans.follow.continueCrisis' : 'plans.follow.continue')}
              </Button>
              <Button variant="default" onClick={() => setChosen('close')}>
                {t('plans.follow.close')}
              </Button>
            </Group>
          </Stack>
        ) : null}
      </Card>
    </div>
  )
}
